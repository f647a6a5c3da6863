/** For a page that one person alone may see and that holds a form: kept nowhere. A browser that told nothing of where it came from could not send the form. */
export const privateForm = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }
