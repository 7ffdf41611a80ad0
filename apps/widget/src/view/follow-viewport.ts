/**
 * Tells `panel.css` what the keyboard of a phone leaves of the screen. Set on the style object, which a page's content
 * security policy allows, unlike style attributes.
 */
export function followViewport(container: HTMLElement, signal: AbortSignal) {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const measure = () => {
    // Zooming shrinks the visual viewport too: then the layout must stay as it is.
    const isZoomed = viewport.scale > 1.01;
    container.style.setProperty('--height', isZoomed ? '100dvh' : `${viewport.height}px`);
    container.style.setProperty('--top', isZoomed ? '0px' : `${viewport.offsetTop}px`);
  };
  viewport.addEventListener('resize', measure, { signal });
  viewport.addEventListener('scroll', measure, { signal });
  measure();
}
