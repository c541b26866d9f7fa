
for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  const heads = table.tHead ? table.tHead.rows[0].cells : [];
  if (!body || body.rows.length < 3) continue;
  [...heads].forEach((head, column) => {
    if (head.querySelector(".hidden")) return;
    const button = document.createElement("button");
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") !== "descending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const value = (row) => {
        const text = row.cells[column].textContent.trim();
        const number = Number(text.replace(/\u2212/g, "-").replace(/[,%()=✓\s]/g, ""));
        return text === "" || text === "\u2013" ? null : Number.isNaN(number) ? text : number;
      };
      const rows = [...body.rows].map((row) => [value(row), row]);
      rows.sort(([a], [b]) => {
        if (a === null || b === null) return (a === null) - (b === null);
        const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
        return down ? -order : order;
      });
      for (const [, row] of rows) {
        row.classList.remove("last");
        body.append(row);
      }
    });
  });
}
