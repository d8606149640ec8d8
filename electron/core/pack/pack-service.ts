import bridgeTheGap from '#resources/packs/bridge-the-gap.json' with { type: 'json' };
import childrenInCareCouncil from '#resources/packs/children-in-care-council.json' with { type: 'json' };
import supportLines from '#resources/support.json' with { type: 'json' };
import { AppError } from '#shared/errors.ts';
import { Pack } from '#shared/model/pack.ts';
import { Support } from '#shared/model/support.ts';

const PACKS: readonly Pack[] = [Pack.parse(bridgeTheGap), Pack.parse(childrenInCareCouncil)];

const SUPPORT: Support = Support.parse(supportLines);

/** The built-in packs. */
export function listPacks(): readonly Pack[] {
  return PACKS;
}

export function getPack(id: string): Pack {
  const pack = PACKS.find((known) => known.id === id);
  if (pack) return pack;
  throw new AppError(
    'wrong-input',
    `There is no pack called “${id}”. Nothing was changed. The packs are ${PACKS.map((known) => `“${known.id}”`).join(' and ')}.`,
  );
}

/** A pack's name for people, or its id where the pack is not known here. */
export function packName(id: string): string {
  return PACKS.find((known) => known.id === id)?.name ?? id;
}

/** Who can be called, and when that was last checked. */
export function getSupport(): Support {
  return SUPPORT;
}
