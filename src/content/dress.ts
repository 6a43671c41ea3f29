/** The style of a closed root of ours. */

/**
 * Pages of ours forbid `<style>` by their policy, and take a sheet that is made by hand. In a page of somebody else's it
 * is the other way round: there Firefox keeps such sheets from content scripts.
 */
export function dress(root: ShadowRoot, css: string): void {
  if (location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}
