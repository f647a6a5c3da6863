import { findSetting } from './find-setting.server.ts'
import { type TaxReportSetting, taxReportSetting, usualTaxReport } from './tax-report.ts'

/** How the yearly file for the tax agency is made: what staff have set, else the usual. */
export const findTaxReport = async (): Promise<TaxReportSetting> =>
  (await findSetting(taxReportSetting)).value ?? usualTaxReport
