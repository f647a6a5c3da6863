export type ShareLink = { site: string; href: string }

/**
 * Where a campaign can be shared: plain addresses of the sites' own pages, built here of the campaign's address alone. Nothing of theirs is on ours,
 * and no word that would tell them who came.
 */
export function shareLinks(address: string, title: string): ShareLink[] {
  const [url, text] = [encodeURIComponent(address), encodeURIComponent(`${title} ${address}`)]
  return [
    { site: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { site: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
    { site: 'Bluesky', href: `https://bsky.app/intent/compose?text=${text}` },
  ]
}
