// Everything here is a convenience: without this file every page and every button works as well, by whole pages.
"use strict";

(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const dialog = $("#dialog");

  // The desk's clock, not this computer's. It may also run faster: the demo does, and the page says how fast.
  const real = () => Date.now() / 1000;
  let last = { desk: Number(document.body.dataset.now), real: real() };
  const pace = Number(document.body.dataset.pace) || 1;
  const now = () => last.desk + (real() - last.real) * pace;
  function sync(desk) {
    if (!desk) return;
    last = { desk: Number(desk), real: real() };
  }

  document.documentElement.classList.add("js");

  const say = (words) => { $("#live").textContent = words; };

  // fetching and putting pieces of a page

  async function fetchPiece(url, options = {}, why = "press") {
    const response = await fetch(url, { ...options, headers: { "X-Fragment": why }, credentials: "same-origin" });
    if (response.status === 401) {
      band("You have been signed out. Please sign in again in a new tab; what you typed stays here.");
      throw new Error("signed out");
    }
    const template = document.createElement("template");
    template.innerHTML = await response.text();
    const piece = template.content.firstElementChild;
    if (piece) sync(piece.dataset.now);
    return { response, piece };
  }

  function band(words) {
    const place = $("#offline");
    place.textContent = words;
    place.hidden = !words;
  }

  function put(piece) {
    const old = $("#" + piece.id);
    if (!old) return false;
    const opened = all("details", old).map((each) => each.open);
    const verb = old.contains(document.activeElement) ? document.activeElement.dataset.verb : undefined;
    const typed = $("input[name=reason]", old);
    const at = $("input[name=reason]", piece);
    if (typed && at && piece.dataset.case === old.dataset.case) at.value = typed.value; // a press of a colleague's costs nobody what they typed
    const writing = typed !== null && typed === document.activeElement;
    const row = old.contains(document.activeElement) ? document.activeElement.dataset.case : undefined;
    if (piece.id === "card" && piece.dataset.case === old.dataset.case) {
      all("details", piece).forEach((each, at) => { if (opened[at] && !each.classList.contains("more")) each.open = true; });
    }
    old.replaceWith(piece);
    const again = verb ? $(`[data-verb="${verb}"]`, piece) : row ? $(`[data-case="${row}"]`, piece) : null;
    if (again) again.focus({ preventScroll: true });
    else if (writing && at) at.focus({ preventScroll: true });
    else if (verb && $("#main")) $("#main").focus({ preventScroll: true });
    tick();
    return true;
  }

  // the edit and reason dialogs

  // what was refused stands there again, typed and kept nowhere else
  const begunWith = (field) => (field.closest("[data-refused]") ? "" : field.defaultValue);
  const changedText = () => all("textarea", dialog).some((field) => field.value !== begunWith(field));
  const mayClose = () => !changedText() || window.confirm("Throw away what you have written?");

  function showDialog(piece) {
    dialog.replaceChildren(piece);
    if (!dialog.open) dialog.showModal();
    const field = $("[autofocus]", dialog);
    if (field) field.focus();
    tick();
  }

  async function openDialog(url) {
    try {
      const { piece } = await fetchPiece(url);
      if (piece && piece.id === "ask") showDialog(piece);
      else if (piece) put(piece);
    } catch {
      window.location.assign(url);
    }
  }

  dialog.addEventListener("cancel", (event) => { if (!mayClose()) event.preventDefault(); });

  // pressing

  function complain(form, words) {
    let place = $("p.alert", form);
    if (!place) {
      place = document.createElement("p");
      place.className = "alert";
      place.setAttribute("role", "alert");
      form.prepend(place);
    }
    place.textContent = words;
  }

  async function press(form, button) {
    const url = (button && button.getAttribute("formaction")) || form.getAttribute("action");
    const data = new URLSearchParams(new FormData(form, button || undefined));
    form.setAttribute("aria-busy", "true");
    try {
      const { response, piece } = await fetchPiece(url, { method: "POST", body: data });
      if (!piece || (piece.id !== "card" && piece.id !== "ask")) throw new Error("unexpected answer");
      if (piece.id === "ask") {
        if (dialog.open) showDialog(piece); else put(piece);
        return;
      }
      if (!$("#card")) { window.location.assign(response.url); return; }
      if (dialog.open) dialog.close();
      dialog.replaceChildren();
      put(piece);
      const told = $(".alert, .flash", piece);
      if (told) { told.scrollIntoView({ block: "nearest" }); say(told.textContent); }
      refreshList();
    } catch (problem) {
      if (problem.message !== "signed out") {
        complain(form, "There was no clear answer from the desk. Please look at the case again before you press once more.");
      }
    } finally {
      form.removeAttribute("aria-busy");
    }
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-swap]")) return;
    event.preventDefault();
    if (form.getAttribute("aria-busy")) return;
    const button = event.submitter;
    if (button && button.name === "use") { check(form, button.value); return; }
    press(form, button);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a, button");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.matches("a[data-dialog]") && $("#card")) { event.preventDefault(); openDialog(link.href); }
    if (link.matches("a[data-close]") && dialog.open) { event.preventDefault(); if (mayClose()) dialog.close(); }
    if (link.matches("a[data-use]")) { event.preventDefault(); useAnswer(link.href); }
    if (link.id === "back") { writeText(link.dataset.text); link.hidden = true; }
    if (link.matches("button[data-copy]")) copy(link);
    if (link.id === "keys") { $(".me").open = false; $("#help").showModal(); }
    if (link.id === "toast-close") $("#toast").remove();
  });
  document.addEventListener("click", (event) => {
    for (const menu of all("details.more[open], details.me[open]")) if (!menu.contains(event.target)) menu.open = false;
  });

  async function copy(button) {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch { // without https a browser copies only what is selected
      const field = document.createElement("textarea");
      field.value = button.dataset.copy;
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      if (!done) { say("Your browser does not let us copy. Please select the words of the reply."); return; }
    }
    button.textContent = "Copied";
    say("The reply is copied.");
  }

  // the check while somebody writes

  let timer = 0;
  let latest = 0;

  async function check(form, use = "") {
    const field = $("#text", form);
    const data = new URLSearchParams(new FormData(form));
    if (use !== "") data.set("use", use);
    const mine = ++latest;
    try {
      const { piece } = await fetchPiece(form.dataset.check, { method: "POST", body: data });
      if (mine !== latest || !piece || piece.id !== "findings") return;
      if (piece.dataset.put !== undefined) keepAndWrite(field, piece.dataset.put, false);
      put(piece);
      const override = $(".override", form);
      if (override && $(".verdict.warn", piece)) override.open = true;
    } catch { /* the text is checked again when it is saved */ }
  }

  function keepAndWrite(field, text, recheck = true) {
    const back = $("#back");
    if (back && field.value.trim() && field.value !== text) { back.dataset.text = field.value; back.hidden = false; }
    field.value = text;
    count(field);
    field.focus();
    if (recheck) check(field.form);
  }
  const writeText = (text) => keepAndWrite($("#text"), text);

  async function useAnswer(url) {
    try {
      const { piece } = await fetchPiece(url);
      writeText($("#text", piece).value);
    } catch { window.location.assign(url); }
  }

  function count(field) {
    const length = [...field.value].length;
    $("#count").textContent = `${length} character${length === 1 ? "" : "s"}`;
  }

  document.addEventListener("input", (event) => {
    if (event.target.id !== "text") return;
    count(event.target);
    clearTimeout(timer);
    timer = setTimeout(() => check(event.target.form), 350);
  });

  // clocks

  function timeLeft(deadline) {
    const left = deadline - now();
    const minutes = Math.abs(left) / 60;
    if (minutes < 1) return left > 0 ? "less than a minute left" : "due now";
    const [many, unit] = minutes < 100 ? [Math.floor(minutes), "minute"]
      : minutes < 2880 ? [Math.round(minutes / 60), "hour"] : [Math.round(minutes / 1440), "day"];
    return `${many} ${unit}${many === 1 ? "" : "s"} ${left > 0 ? "left" : "late"}`;
  }

  function write(place, words) { if (place && place.textContent !== words) place.textContent = words; }

  function tick() {
    for (const chip of all("[data-deadline]")) {
      const deadline = Number(chip.dataset.deadline);
      write(chip, timeLeft(deadline));
      const left = deadline - now();
      chip.className = `chip ${left <= 0 ? "late" : left <= 900 ? "soon" : "calm"}`;
    }
    const held = $("[data-held]");
    if (!held) return;
    const left = Number(held.dataset.held) - now();
    const seconds = Math.max(1, Math.round(left));
    write($(".words", held), left > 0 ? `${held.dataset.what} in ${seconds} second${seconds === 1 ? "" : "s"}. Undo stops it.` : "This happens now.");
    $("progress", held).value = Math.max(0, left);
  }
  setInterval(tick, 1000);
  tick();

  // live updates

  let waiting = 0;
  function refreshList() {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const list = $("#list");
      if (!list) return;
      const before = new Set(all("[data-case]", list).map((row) => row.dataset.case));
      const card = $("#card");
      const { piece } = await fetchPiece(list.dataset.url + (card ? `&chosen=${card.dataset.case}` : ""));
      const fresh = all("[data-case]", piece).filter((row) => !before.has(row.dataset.case));
      const top = $(".side").scrollTop;
      put(piece);
      $(".side").scrollTop = top;
      if (fresh.length && list.dataset.tab === "open") {
        say(fresh.length === 1 ? `New: ${$(".author", fresh[0]).textContent}` : `${fresh.length} new posts`);
      }
    }, 300);
  }

  async function refreshCard(caseId, version) {
    const asked = $("#ask");
    if (asked && (!caseId || asked.dataset.case === caseId) && !(version && Number(asked.dataset.version) >= version)) {
      if (version && $("#changed")) $("#changed").hidden = false;
    }
    const card = $("#card");
    if (!card || (caseId && card.dataset.case !== caseId) || (version && Number(card.dataset.version) >= version)) return;
    if ($(".kept", card)) return; // somebody's unsent words are on it
    const { piece } = await fetchPiece(`/inbox/cases/${card.dataset.case}`, {}, "refresh");
    const standing = $("#card");
    if (!piece || piece.id !== "card" || piece.dataset.case !== standing.dataset.case) return;
    if (Number(piece.dataset.version) < Number(standing.dataset.version)) return;
    const told = $(".flash, .alert", standing);
    const same = $(".state", standing).textContent === $(".state", piece).textContent;
    // a sentence dies with the state it speaks of: "it goes out in 20 seconds" says nothing of what is out
    if (told && same && !$(".flash, .alert", piece)) $(".back", piece).after(told);
    put(piece);
    if (version) say(`This case changed: ${$(".state", piece).textContent}`);
  }

  async function refreshNotices(show) {
    const { piece } = await fetchPiece("/inbox/notices");
    if (!piece || piece.id !== "notices") return;
    const words = piece.dataset.latest;
    put(piece);
    if (!show || !words) return;
    const toast = document.createElement("div");
    toast.id = "toast";
    const link = document.createElement("a");
    link.textContent = words;
    link.href = piece.dataset.href;
    const close = document.createElement("button");
    close.id = "toast-close";
    close.type = "button";
    close.className = "close";
    close.textContent = "✕";
    close.setAttribute("aria-label", "Close");
    toast.append(link, close);
    if ($("#toast")) $("#toast").remove();
    document.body.append(toast);
    say(words);
  }

  const quietly = (work) => work.catch(() => {});
  let source = null;
  let before = false;
  let lost = 0;

  function listen() {
    if (source || document.hidden) return;
    source = new EventSource("/inbox/events");
    source.onopen = () => {
      clearTimeout(lost);
      lost = 0;
      band("");
      if (before) refreshAll();
      before = true;
    };
    source.onerror = () => {
      if (!lost) lost = setTimeout(() => band("No connection to the desk. This page may be old; it catches up by itself."), 4000);
      if (source && source.readyState === EventSource.CLOSED) { source = null; setTimeout(listen, 5000); }
    };
    source.addEventListener("case", (event) => {
      const [caseId, version] = JSON.parse(event.data).split(" ");
      quietly(refreshCard(caseId, Number(version)));
      refreshList();
    });
    source.addEventListener("notice", () => quietly(refreshNotices(true)));
    source.addEventListener("again", refreshAll);
  }
  function refreshAll() {
    quietly(refreshCard());
    refreshList();
    quietly(refreshNotices(false));
  }
  // A hidden page lets its connection go: browsers allow only six to one address.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && source) { source.close(); source = null; clearTimeout(lost); lost = 0; }
    else listen();
  });
  listen();

  // keyboard

  const typing = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

  function step(by) {
    const rows = all("#list .row");
    if (!rows.length) return;
    const here = rows.findIndex((row) => row === document.activeElement || (row.hasAttribute("aria-current") && !rows.includes(document.activeElement)));
    const next = rows[Math.min(rows.length - 1, Math.max(0, here + by))];
    if ($("#card")) { if (!next.hasAttribute("aria-current")) next.click(); } else next.focus();
  }
  const click = (selector) => { const button = $(selector); if (button) button.click(); };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    a: () => click('#card [data-verb="approve"]'),
    e: () => click('#card [data-verb="edit"]'),
    u: () => click('#card [data-verb="undo"]'),
    "/": () => $("#q").focus(),
    "?": () => $("#help").showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
    if (typing(event.target) || $("dialog[open]")) return;
    const act = keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  const help = $("#keys");
  if (help) help.hidden = false;
})();
