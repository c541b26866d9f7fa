// What is wrong with the looks of a page at its present width, in a font as wide as most and in the
// widest that systems have for their own, on every machine: a list of sentences.
["Liberation Sans", "DejaVu Sans"].flatMap(font => {
  const wrong = [];
  const root = document.documentElement;
  root.style.fontFamily = `"${font}"`;
  if (root.scrollWidth > root.clientWidth) {
    wrong.push(`the page is ${root.scrollWidth} pixels wide, the window ${root.clientWidth}`);
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!document.querySelector(link.getAttribute("href"))) wrong.push(`the link "${link.textContent}" leads nowhere`);
  }
  // Every piece of text by lines, as it is seen.
  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && pieces.length < 20000; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest("script, style, title, desc, .hidden, .skip")) continue;
    if (!parent.checkVisibility({contentVisibilityAuto: true})) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) pieces.push({box, node, parent, text: node.data.trim()});
    }
  }
  for (const {box, text, parent} of pieces) {
    const frame = parent.closest("svg");
    if (frame) {
      const edge = frame.closest("figure").getBoundingClientRect();
      if (box.left < edge.left - 1 || box.right > edge.right + 1) wrong.push(`"${text}" leaves its picture`);
    } else if (!parent.closest(".scroll") && (box.left < -1 || box.right > root.clientWidth + 1)) {
      wrong.push(`"${text}" leaves the page`);
    }
  }
  // Letters have some room above and below within their box, so a little may be shared.
  pieces.sort((a, b) => a.box.top - b.box.top);
  for (let i = 0; i < pieces.length; i++) {
    const a = pieces[i].box;
    for (let j = i + 1; j < pieces.length && pieces[j].box.top < a.bottom - 3; j++) {
      const b = pieces[j].box;
      if (pieces[i].node !== pieces[j].node && b.left < a.right - 1 && a.left < b.right - 1) {
        wrong.push(`"${pieces[i].text}" and "${pieces[j].text}" cover each other`);
      }
    }
  }
  return wrong.slice(0, 20).map(sentence => `${sentence} (${font})`);
})
