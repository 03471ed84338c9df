import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import './case-figure.entity.js';

/** An earlier decision of the agency on the same law; nothing of its party is in it. */
export interface Precedent {
  readonly caseId: string;
  readonly caseNo: string;
  readonly cause: string;
  readonly kind: string;
  readonly sameCause: boolean;
  /** Laws and articles that both cite. */
  readonly sharedBasis: readonly string[];
  readonly decidedOn: string;
  /** Yuan with two decimals; null when the decision is about no money. */
  readonly amount: string | null;
  /** Kinds of the decision, e.g. 罚款. */
  readonly kinds: readonly string[];
  readonly opinions: readonly { readonly round: number; readonly kind: string }[];
}

/** How the fines of all earlier decisions lie, in yuan. */
export interface FineSpread {
  readonly decisions: number;
  readonly withFine: number;
  readonly lowest: string | null;
  readonly median: string | null;
  readonly highest: string | null;
}

export interface PrecedentQuestion {
  readonly caseId: string;
  readonly agencyId: string;
  readonly cause: string;
}

const BASIS = `(SELECT COALESCE((SELECT basis FROM case_figure WHERE case_id = $1::uuid), '{}'))`;
/** By law where the case cites one already, by its cause before that. */
const EARLIER = `g.agency_id = $2 AND g.case_id <> $1::uuid AND g.decided_on IS NOT NULL
  AND CASE WHEN cardinality(${BASIS}) > 0 THEN g.basis && ${BASIS} ELSE g.cause = $3 END`;

@Injectable()
export class PrecedentsRepository {
  /** Those with the same cause first, then the newest. */
  list(tx: Tx, { caseId, agencyId, cause }: PrecedentQuestion, limit: number): Promise<Precedent[]> {
    return tx.query<Precedent[]>(
      `SELECT g.case_id AS "caseId", c.case_no AS "caseNo", g.cause, g.kind, g.cause = $3 AS "sameCause",
         ARRAY(SELECT unnest(g.basis) INTERSECT SELECT unnest(${BASIS})) AS "sharedBasis",
         g.decided_on::text AS "decidedOn", g.decided_amount::text AS amount,
         COALESCE((SELECT d.content->'kinds' FROM decision d WHERE d.case_id = g.case_id AND d.state = 'APPROVED'), '[]') AS kinds,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('round', r.round, 'kind', r.opinion_kind) ORDER BY r.round)
           FROM review_figure r WHERE r.case_id = g.case_id AND r.state = 'SIGNED'), '[]') AS opinions
       FROM case_figure g JOIN case_file c ON c.id = g.case_id WHERE ${EARLIER}
       ORDER BY g.cause = $3 DESC, g.decided_on DESC, g.case_id LIMIT $4`,
      [caseId, agencyId, cause, limit],
    );
  }

  async spread(tx: Tx, { caseId, agencyId, cause }: PrecedentQuestion): Promise<FineSpread> {
    const rows = await tx.query<FineSpread[]>(
      `SELECT count(*)::int AS decisions, count(g.decided_amount)::int AS "withFine", min(g.decided_amount)::text AS lowest,
         round((percentile_cont(0.5) WITHIN GROUP (ORDER BY g.decided_amount))::numeric, 2)::text AS median,
         max(g.decided_amount)::text AS highest
       FROM case_figure g WHERE ${EARLIER}`,
      [caseId, agencyId, cause],
    );
    return rows[0] ?? { decisions: 0, withFine: 0, lowest: null, median: null, highest: null };
  }
}
