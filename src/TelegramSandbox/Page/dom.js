// Small tools for building the page. Text is always set as text, never as markup.

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name === 'class') element.className = value;
    else if (name === 'data') Object.assign(element.dataset, value);
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name.startsWith('aria-') || name === 'role') element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((c) => c !== null && c !== undefined));
  return element;
}

const PATHS = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M12 5v.01M12 12v.01M12 19v.01',
  clip: 'M8 12.5l6-6a3.2 3.2 0 0 1 4.5 4.5l-8 8a5 5 0 0 1-7-7l8-8',
  send: 'M5 12h13M12 5l7 7-7 7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  keys: 'M4 6h16v12H4zM8 10v.01M12 10v.01M16 10v.01M8 14h8',
  down: 'M6 9l6 6 6-6',
  beside: 'M4 5h16v14H4zM12 5v14',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

export const iconButton = (name, label, onclick, more = {}) =>
  make('button', { type: 'button', 'aria-label': label, title: label, onclick, ...more }, icon(name));

export function toast(text, isBad = false) {
  const element = make('div', { class: isBad ? 'toast bad' : 'toast' }, text);
  document.getElementById('toasts').append(element);
  setTimeout(() => element.remove(), Math.min(9000, 2500 + text.length * 60));
}

export function alertBox(text) {
  document.getElementById('alert-text').textContent = text;
  document.getElementById('alert').showModal();
}

const COLOURS = ['#c2543f', '#b07a1e', '#4f8f3a', '#2f8f83', '#3a78b8', '#6b62b8', '#a2559b', '#7a6a58'];

export function avatar(id, title) {
  const words = title.replace(/[^\p{L}\p{N}\s]/gu, '').split(/\s+/).filter(Boolean);
  const initials = words.slice(0, 2).map((w) => w[0]).join('').toUpperCase();
  const element = make('span', { class: 'avatar', 'aria-hidden': 'true' }, initials);
  element.style.background = COLOURS[Math.abs(id) % COLOURS.length];
  return element;
}
