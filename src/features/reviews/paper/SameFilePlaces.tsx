import { Fragment } from "react";
import { Link } from "react-router-dom";
import { fieldsOf } from "../../../domain/review/reviewForm.ts";
import type { ReviewView } from "../../../domain/review/reviewView.ts";
import type { SameFile } from "../../../domain/review/sameFile.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { reviewPageWords } from "../../../i18n/words/reviewPage.ts";
import { paths } from "../../../paths.ts";
import { linkLook } from "../../../ui/linkLook.ts";

interface SameFilePlacesProps {
  view: ReviewView;
  places: SameFile["places"];
}

/** Where else the same file is used: another question of this filing by its words, another filing as a link. */
export function SameFilePlaces({ view: { form, review }, places }: SameFilePlacesProps) {
  const { sameFile: t } = useWords(reviewPageWords);
  const labels = new Map(fieldsOf(form).map(field => [field.id, field.label]));
  return places.map((place, at) => (
    <Fragment key={`${place.reviewId} ${place.fieldId} ${place.name}`}>
      {at > 0 && "; "}
      {place.reviewId === review.id ? (
        t.here(labels.get(place.fieldId) ?? place.name)
      ) : (
        <Link to={paths.review(place.reviewId)} className={linkLook()}>
          {place.unit}, {place.period}
        </Link>
      )}
    </Fragment>
  ));
}
