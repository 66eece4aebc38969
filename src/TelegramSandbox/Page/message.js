// One message as a bubble with its buttons.
import { make } from './dom.js';
import * as time from './time.js';
import { words } from './words.js';

export function messageElement(message, chat, state, doors) {
  const service = serviceText(message);
  if (service) return make('div', { class: 'service', data: { id: message.message_id } }, service);

  const isOut = chat.type === 'private' && message.from?.id !== state.bot.id;
  const rows = message.reply_markup?.inline_keyboard ?? [];
  const bubble = make('div', { class: 'bubble' },
    author(message, chat, state),
    reply(message, state),
    photo(message),
    document_(message),
    contact(message),
    words(message.text ?? message.caption ?? '', message.text ? message.entities : message.caption_entities, doors),
    stamp(message));
  return make('article', {
    class: ['message', isOut && 'out', rows.length && 'keyed', message.edit_date && 'edited'].filter(Boolean).join(' '),
    data: { id: message.message_id },
    'aria-label': `${nameOf(message, state)}, ${time.hours(message.date * 1000)}`,
  }, bubble, rows.length ? keyboard(rows, message, doors) : null);
}

const nameOf = (message, state) =>
  message.from?.id === state.bot.id ? state.bot.name : [message.from?.last_name, message.from?.first_name].filter(Boolean).join(' ') || message.chat.title;

function author(message, chat, state) {
  return chat.type === 'private' ? null : make('div', { class: 'author' }, nameOf(message, state));
}

function reply(message, state) {
  const original = message.reply_to_message;
  return original ? make('div', { class: 'reply' }, `${nameOf(original, state)}: ${brief(original)}`) : null;
}

function stamp(message) {
  const sent = time.hours(message.date * 1000);
  return make('time', { class: 'stamp', dateTime: new Date(message.date * 1000).toISOString() }, message.edit_date ? `изменено ${sent}` : sent);
}

function photo(message) {
  const size = message.photo?.at(-1);
  if (!size) return null;
  const address = `/sandbox/files/${size.file_id}`;
  const image = make('img', { src: address, alt: message.caption ? `Картинка: ${message.caption}` : 'Картинка', width: size.width, height: size.height, loading: 'lazy' });
  image.style.height = 'auto';
  return make('a', { class: 'photo', href: address, target: '_blank', rel: 'noopener' }, image);
}

const OPENABLE = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain'];

function document_(message) {
  const file = message.document;
  if (!file) return null;
  const address = `/sandbox/files/${file.file_id}`;
  const kind = (file.file_name?.match(/\.([^.]{1,4})$/)?.[1] ?? 'файл');
  return make('div', { class: 'file' },
    make('span', { class: 'file-kind', 'aria-hidden': 'true' }, kind),
    make('div', { class: 'file-words' },
      make('div', { class: 'file-name' }, file.file_name ?? 'Файл'),
      make('div', { class: 'file-links' },
        make('span', {}, size(file.file_size ?? 0)),
        OPENABLE.includes(file.mime_type) ? make('a', { href: address, target: '_blank', rel: 'noopener' }, 'Открыть') : null,
        make('a', { href: `${address}?save`, download: file.file_name ?? '' }, 'Скачать'))));
}

function size(bytes) {
  const units = ['Б', 'КБ', 'МБ'];
  const power = Math.min(2, bytes > 0 ? Math.floor(Math.log2(bytes) / 10) : 0);
  return `${(bytes / 1024 ** power).toLocaleString('ru-RU', { maximumFractionDigits: power ? 1 : 0 })} ${units[power]}`;
}

function contact(message) {
  return message.contact ? make('div', { class: 'file-name' }, `Телефон: ${message.contact.phone_number}`) : null;
}

function keyboard(rows, message, doors) {
  return make('div', { class: 'keys', role: 'group', 'aria-label': 'Кнопки сообщения' },
    ...rows.map((row) => make('div', { class: 'keys-row' }, ...row.map((button) => key(button, message, doors)))));
}

function key(button, message, doors) {
  return make('button', {
    type: 'button',
    class: `key ${button.style ?? ''}${button.url ? ' link' : ''}`,
    disabled: button.disabled !== undefined,
    onclick: (e) => doors.press(button, message, e.currentTarget),
  }, button.text);
}

// A line that says what a message is about: for lists and quotes.
export function brief(message) {
  const text = message.text ?? message.caption ?? '';
  if (message.document) return `Файл: ${text || (message.document.file_name ?? 'без имени')}`;
  if (message.photo) return text ? `Картинка: ${text}` : 'Картинка';
  if (message.contact) return `Телефон ${message.contact.phone_number}`;
  return text || serviceText(message) || '';
}

function serviceText(message) {
  if (message.migrate_to_chat_id) return 'Группа стала супергруппой: разговор продолжается в новом чате';
  if (message.migrate_from_chat_id) return 'Супергруппа создана из группы';
  return null;
}
