// The bar with the school's clock.
import { send } from './api.js';
import { toast } from './dom.js';
import * as time from './time.js';

const date = document.getElementById('clock-date');
const note = document.getElementById('clock-note');
const buttons = [...document.querySelectorAll('.clock-buttons button')];
let ahead = 0;
let next = null;
let hasEvents = false;
let isMoving = false;

export const now = () => Date.now() + ahead;

export function setClock(clock) {
  time.setZone(clock.time_zone);
  ahead = Date.parse(clock.now) - Date.now();
  hasEvents = clock.has_events;
  if (clock.next !== undefined || !isMoving) next = clock.next ? Date.parse(clock.next) : null;
  show();
}

function show() {
  date.textContent = time.full(now());
  if (isMoving) note.textContent = 'Время идёт, бот работает…';
  else if (next && next > now()) note.textContent = `Дальше: ${time.moment(next)}`;
  else note.textContent = 'Часы школы';
  note.classList.toggle('quiet', !isMoving && !(next > now()));
  for (const button of buttons) button.disabled = isMoving || (button.dataset.to === 'next' && !hasEvents);
}

async function move(button) {
  if (isMoving) return;
  isMoving = true;
  show();
  try {
    const { hours, days, to } = button.dataset;
    const clock = await send('clock', { hours: Number(hours ?? 0), days: Number(days ?? 0), to });
    isMoving = false;
    setClock(clock);
  } catch (e) {
    toast(e.message, true);
  } finally {
    isMoving = false;
    show();
    button.focus();
  }
}

export function startClock() {
  for (const button of buttons) button.addEventListener('click', () => move(button));
  setInterval(show, 1000);
}
