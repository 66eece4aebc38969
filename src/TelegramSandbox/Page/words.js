// A text with entities becomes nodes. Nothing of it is ever read as HTML.
import { make } from './dom.js';

const TAGS = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre', blockquote: 'blockquote', expandable_blockquote: 'blockquote' };

const BLOCKS = new Set(['PRE', 'BLOCKQUOTE']);

// Entities are sorted, outer before inner, and nested properly or cut so; offsets are UTF-16, like those of JavaScript.
export function words(text, entities, doors) {
  const root = make('div', { class: 'words' });
  fill(root, text, 0, text.length, entities ?? [], doors);
  return root;
}

function fill(parent, text, from, to, entities, doors) {
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    parent.append(text.slice(at, start));
    const inner = entities.slice(i + 1).filter((e) => e.offset < end && e.offset + e.length > start);
    const element = elementFor(entity, text.slice(start, end), doors);
    if (!element.dataset.whole) fill(element, text, start, end, inner, doors);
    parent.append(element);
    // A block ends its line by itself.
    at = BLOCKS.has(element.tagName) && text[end] === '\n' && end < to ? end + 1 : end;
  }
  parent.append(text.slice(at, to));
}

function elementFor(entity, part, doors) {
  switch (entity.type) {
    case 'text_link': return link(entity.url, doors);
    case 'url': return link(part.includes('://') ? part : `http://${part}`, doors);
    case 'bot_command':
      return make('button', { type: 'button', class: 'command', data: { whole: '1' }, onclick: () => doors.say(part) }, part);
    case 'spoiler': return spoiler();
    default: return make(TAGS[entity.type] ?? 'span');
  }
}

function spoiler() {
  const element = make('span', { class: 'spoiler', role: 'button', tabIndex: 0, 'aria-expanded': 'false', 'aria-label': 'Скрытый текст, показать' });
  const open = () => {
    element.setAttribute('aria-expanded', 'true');
    element.removeAttribute('aria-label');
  };
  element.addEventListener('click', open);
  element.addEventListener('keydown', (e) => (e.key === 'Enter' || e.key === ' ') && open());
  return element;
}

function link(address, doors) {
  const isWeb = /^https?:\/\//i.test(address);
  return make('a', {
    href: isWeb ? address : '#',
    target: '_blank',
    rel: 'noopener noreferrer',
    onclick: (e) => {
      if (doors.openLink(address) || !isWeb) e.preventDefault();
    },
  });
}
