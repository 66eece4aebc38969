// The page as a whole: which conversations are open, and who is told about what happens.
import { listen, read } from './api.js';
import { ChatColumn } from './chat.js';
import { setClock, startClock } from './clock.js';
import { alertBox, make, toast } from './dom.js';
import { askWhoOpens, payloadOf } from './links.js';
import { showPeople, updatePerson } from './people.js';

const LEAST_COLUMN = 400;
const LIST_WIDTH = 340;
const state = { bot: null, personas: [], chats: new Map() };
const columns = new Map();
const columnsElement = document.getElementById('columns');

const doors = {
  open: (id) => openChat(id, false),
  openBeside: (id) => openChat(id, true),
  close: closeChat,
  toList: () => { document.body.dataset.view = 'list'; },
  openLink(address, chat) {
    const payload = payloadOf(address, state);
    if (payload === null) return false;
    askWhoOpens(payload, state, chat?.id, doors.open);
    return true;
  },
};

const opened = () => [...columns.keys()];
const room = () => Math.max(1, Math.min(3, Math.floor((innerWidth - LIST_WIDTH) / LEAST_COLUMN)));

function openChat(id, beside) {
  document.body.dataset.view = 'chat';
  if (!columns.has(id)) {
    const gone = beside ? opened().slice(0, Math.max(0, columns.size - room() + 1)) : opened().slice(-1);
    for (const old of gone) drop(old);
    const column = new ChatColumn(id, state, doors);
    columns.set(id, column);
    columnsElement.querySelector('.empty')?.remove();
    columnsElement.append(column.element);
    remember();
  }
  if (matchMedia('(hover: hover)').matches) columns.get(id).composer.focus();
  showPeople(state, opened(), doors);
}

function closeChat(id) {
  drop(id);
  remember();
  showPeople(state, opened(), doors);
  if (columns.size === 0) {
    showEmpty();
    doors.toList();
  }
}

function drop(id) {
  columns.get(id).element.remove();
  columns.delete(id);
}

const remember = () => history.replaceState(null, '', `#${opened().join(',')}`);

const showEmpty = () => columnsElement.replaceChildren(make('p', { class: 'empty' },
  'Выберите слева, кем вы будете. Разговоры можно открывать рядом, по два или три.'));

async function readState() {
  const fresh = await read('state');
  state.bot = fresh.bot;
  state.personas = fresh.personas;
  state.chats = new Map(fresh.chats.map((c) => [c.id, c]));
  setClock(fresh.clock);
  document.title = `${fresh.bot.name}: чат`;
  for (const [id, column] of columns) column.onChat(state.chats.get(id));
  showPeople(state, opened(), doors);
}

let readingSoon;
function readStateSoon() {
  clearTimeout(readingSoon);
  readingSoon = setTimeout(() => readState().catch(() => {}), 200);
}

function onEvent(event) {
  if (!state.bot) return;
  const column = columns.get(event.chat_id);
  if (event.chat) {
    state.chats.set(event.chat.id, event.chat);
    column?.onChat(event.chat);
    updatePerson(event.chat, state, opened(), doors);
  }
  switch (event.kind) {
    case 'message': column?.onMessage(event.message); break;
    case 'deleted': column?.onDeleted(event.message_id); break;
    case 'action': column?.onAction(event.text); break;
    case 'answer': onAnswer(event); break;
    case 'clock': setClock(event.clock); break;
    case 'state': readStateSoon(); break;
    default: break;
  }
}

function onAnswer(event) {
  for (const column of columns.values()) column.onAnswer(event.query_id);
  if (!event.text) return;
  if (event.alert) alertBox(event.text);
  else toast(event.text);
}

let goneToast = 0;
function onGone() {
  if (Date.now() - goneToast > 20000) toast('Связь с программой прервалась. Жду, когда она вернётся.', true);
  goneToast = Date.now();
}

async function onBack() {
  try {
    await readState();
    for (const column of columns.values()) column.load();
  } catch (e) {
    toast(e.message, true);
  }
}

async function start() {
  showEmpty();
  document.body.dataset.view = 'list';
  // First listen, then read: what happens in between is in both, not in neither.
  await listen(onEvent, onBack, onGone);
  await readState();
  startClock();
  const wanted = location.hash.slice(1).split(',').map(Number).filter((id) => state.chats.has(id));
  for (const id of wanted.slice(0, room())) openChat(id, true);
  const payload = location.pathname === '/' ? null : payloadOf(location.href, state);
  if (payload !== null) {
    askWhoOpens(payload, state, null, doors.open);
    history.replaceState(null, '', '/');
  }
}

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) for (const column of columns.values()) column.seen();
});
start().catch((e) => toast(e.message, true));
