import * as v from 'valibot';
import { cardRunShape, type CardRun } from '../study/cards/card-run';
import { device } from './device/device.svelte';
import { Persisted } from './device/persisted.svelte';

/** The one run of cards under way, or the last one finished. */
export const cardRun = new Persisted<CardRun | null>(
	device,
	'cards',
	v.nullable(cardRunShape),
	null
);
