// The list of people, groups and the channel.
import { avatar, iconButton, make } from './dom.js';
import { now } from './clock.js';
import { brief } from './message.js';
import * as time from './time.js';

const list = document.getElementById('people');

export function showPeople(state, open, doors) {
  const focused = document.activeElement?.closest?.('.person')?.dataset.id;
  const chats = [...state.chats.values()].filter((c) => !c.migrated_to);
  list.replaceChildren(
    ...chats.filter((c) => c.type === 'private').map((c) => row(c, state, open, doors)),
    make('li', { class: 'group-title' }, 'Группы и канал'),
    ...chats.filter((c) => c.type !== 'private').map((c) => row(c, state, open, doors)));
  if (focused) list.querySelector(`[data-id="${focused}"] .person-open`)?.focus({ preventScroll: true });
}

export function updatePerson(chat, state, open, doors) {
  const old = list.querySelector(`[data-id="${chat.id}"]`);
  if (!old) return;
  const hadFocus = old.contains(document.activeElement);
  const fresh = row(chat, state, open, doors);
  old.replaceWith(fresh);
  if (hadFocus) fresh.querySelector('.person-open').focus({ preventScroll: true });
}

function row(chat, state, open, doors) {
  const last = chat.last;
  const isOpen = open.includes(chat.id);
  const prefix = last && chat.type === 'private' && last.from?.id !== state.bot.id ? 'Вы: ' : '';
  return make('li', { class: 'person', data: { id: chat.id, open: isOpen } },
    make('button', { type: 'button', class: 'person-open', 'aria-current': isOpen ? 'true' : undefined, onclick: () => doors.open(chat.id) },
      avatar(chat.id, chat.title),
      make('span', { class: 'person-words' },
        make('div', { class: 'person-name' }, chat.title),
        make('div', { class: 'person-last' }, last ? prefix + brief(last) : chat.post)),
      make('span', { class: 'person-side' },
        last ? make('span', { class: 'person-time' }, when(last.date * 1000)) : null,
        chat.unread ? make('span', { class: 'badge', 'aria-label': `новых сообщений: ${chat.unread}` }, chat.unread > 99 ? '99+' : String(chat.unread)) : null)),
    iconButton('beside', `Открыть рядом: ${chat.title}`, () => doors.openBeside(chat.id), { class: 'person-beside' }));
}

const when = (ms) => (time.dayKey(ms) === time.dayKey(now()) ? time.hours(ms) : time.shortDay(ms));
