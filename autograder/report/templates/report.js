(function () {
  // A row: name of the folder of results, notices, then one cell a column.  A cell: text, or a
  // number that is shown as it is, or [number, text], or null where there is none.
  var rows = JSON.parse(document.getElementById("rows").textContent);
  var table = document.getElementById("submissions");
  var body = table.tBodies[0], heads = table.tHead.rows[0].cells;
  var size = Number(table.getAttribute("data-page"));
  var box = document.getElementById("search"), shown = document.getElementById("shown");
  var back = document.getElementById("back"), on = document.getElementById("on");
  var order = rows.map(function (row, i) { return i; });
  var found = order, first = 0, texts = [];
  var compare = new Intl.Collator().compare;

  function text(cell) {
    if (cell === null) { return "\u2013"; }
    return String(Array.isArray(cell) ? cell[1] : cell);
  }
  function value(cell) {
    if (typeof cell === "string") { return cell.trim().toLowerCase(); }
    if (Array.isArray(cell)) { cell = cell[0]; }
    return cell === null ? -Infinity : cell;
  }
  function make(row) {
    var tr = document.createElement("tr");
    row.slice(2).forEach(function (cell, column) {
      var td = document.createElement(column ? "td" : "th"), inside = td;
      if (column === 0) {
        td.scope = "row";
        inside = td.appendChild(document.createElement("a"));
        inside.href = "results/" + row[0] + "/feedback.html";
      } else if (column === 1) {
        inside = td.appendChild(document.createElement("bdi"));
      } else if (column === 2 && cell !== "graded") {
        td.className = "look";
      }
      if (heads[column].className === "n") { td.className = "n"; }
      if (heads[column].id === "notices" && row[1]) { td.title = row[1]; }
      inside.textContent = text(cell);
      tr.appendChild(td);
    });
    return tr;
  }
  function draw() {
    var last = Math.min(first + size, found.length), page = document.createDocumentFragment();
    found.slice(first, last).forEach(function (i) { page.appendChild(make(rows[i])); });
    body.replaceChildren(page);
    back.disabled = first === 0;
    on.disabled = last === found.length;
    shown.textContent = found.length + " of " + rows.length +
      (rows.length > size ? " found" + (last ? ", rows " + (first + 1) + " to " + last : "")
                          : " shown");
  }
  function search() {
    var wanted = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    found = order.filter(function (i) {
      if (wanted.length && texts[i] === undefined) {
        texts[i] = rows[i].slice(2).map(text).join("\n").toLowerCase();
      }
      return wanted.every(function (word) { return texts[i].indexOf(word) >= 0; });
    });
    first = 0;
    draw();
  }
  function sortBy(column, up) {
    var keys = rows.map(function (row) { return value(row[column + 2]); });
    order.sort(function (a, b) {
      var x = keys[a], y = keys[b];
      var way = typeof x === "string" ? compare(x, y) : (x < y ? -1 : x > y ? 1 : 0);
      return up ? way : -way;
    });
    search();
  }
  Array.prototype.forEach.call(heads, function (th, column) {
    var button = document.createElement("button");
    button.type = "button";
    while (th.firstChild) { button.appendChild(th.firstChild); }
    th.appendChild(button);
    button.addEventListener("click", function () {
      var up = th.getAttribute("aria-sort") !== "ascending";
      Array.prototype.forEach.call(heads, function (other) { other.removeAttribute("aria-sort"); });
      th.setAttribute("aria-sort", up ? "ascending" : "descending");
      sortBy(column, up);
    });
  });
  function turn(by) {
    first = Math.max(0, first + by);
    draw();
    document.getElementById("table").scrollIntoView();
  }
  back.addEventListener("click", function () { turn(-size); });
  on.addEventListener("click", function () { turn(size); });
  back.hidden = on.hidden = rows.length <= size;
  box.addEventListener("input", search);
  document.getElementById("tools").hidden = false;
  search();
})();
