(function () {
  var answers = Array.prototype.slice.call(document.querySelectorAll("article[data-submission]"));
  var main = document.querySelector("main");
  // One item an answer, the same on every page of a large class: an answer may move to another.
  var key = ["unrolled written", main.getAttribute("data-assignment"),
             location.pathname.replace(/-\d+\.html$/, ".html")].join(" ");
  function parts(article) {
    return { points: article.querySelector("input"), comment: article.querySelector("textarea") };
  }
  function name(article) {
    return article.getAttribute("data-question") + " " + article.getAttribute("data-submission");
  }
  function cell(text) {
    if (/^\s*[=+\-@|%]/.test(text)) { text = " " + text; }
    return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }
  function count() {
    var done = answers.filter(function (a) {
      var field = parts(a).points;
      return field.value !== "" && field.checkValidity();
    }).length;
    document.getElementById("done").textContent = done + " of " + answers.length + " read";
  }
  function keep(a) {
    var p = parts(a);
    try {
      localStorage.setItem(key + " " + name(a), JSON.stringify([p.points.value, p.comment.value]));
    } catch (e) { return; }
  }
  function kept(a) {
    try { return JSON.parse(localStorage.getItem(key + " " + name(a))); } catch (e) { return null; }
  }
  answers.forEach(function (a) {
    var p = parts(a), old = kept(a);
    if (old && p.points.value === "" && p.comment.value === "") {
      p.points.value = old[0];
      p.comment.value = old[1];
    }
    a.addEventListener("input", function () { keep(a); count(); });
  });
  document.getElementById("save").addEventListener("click", function () {
    var bad = answers.filter(function (a) { return !parts(a).points.checkValidity(); })[0];
    if (bad) { parts(bad).points.reportValidity(); return; }
    var lines = [main.getAttribute("data-columns")];
    answers.forEach(function (a) {
      var p = parts(a);
      if (p.points.value === "") { return; }
      lines.push([a.getAttribute("data-submission"), a.getAttribute("data-question"),
                  p.points.value, p.comment.value].map(cell).join(","));
    });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([lines.join("\n") + "\n"], { type: "text/csv" }));
    link.download = main.getAttribute("data-save");
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
  });
  document.getElementById("tools").hidden = false;
  count();
})();
