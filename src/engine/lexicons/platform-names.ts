// Names of places on the web where people publish short texts themselves. Our own list.
export const platformNames: ReadonlySet<string> = new Set([
  'bluesky',
  'facebook',
  'instagram',
  'linkedin',
  'mastodon',
  'reddit',
  'snapchat',
  'telegram',
  'threads',
  'tiktok',
  'tumblr',
  'twitter',
  'weibo',
  'whatsapp',
  'x',
  'youtube',
]);
