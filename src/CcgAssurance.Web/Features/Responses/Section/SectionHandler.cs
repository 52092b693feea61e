using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Features.Responses.Section;

public sealed class SectionHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Focus focus, SectionForm form, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.WithResponsesAsync(id, cancellationToken);
        if (assessment.CurrentResponse is not { } response)
        {
            return Outcome.Conflict;
        }

        var stored = response.Answers.Where(answer => answer.Focus == focus).OrderBy(answer => answer.Position).ToList();
        if (form.Seen.Version != Tokens.Joined(stored)
            || !form.Rows.Select(row => row.Id).SequenceEqual(stored.Select(answer => answer.Id)))
        {
            return Outcome.Conflict;
        }

        // Each part of the page is checked, so that all that is wrong is said at once.
        var before = stored.ToDictionary(answer => answer.Id, answer => answer.Said);
        var outcomes = form.Rows
            .Select((row, place) => (Place: place, row.Id, Answers: row.ToAnswers(stored[place].Earlier)))
            .Where(row => row.Answers != before[row.Id])
            .Select(row => (row.Place, Outcome: assessment.Answer(row.Id, row.Answers)))
            .ToList();
        if (outcomes.Any(row => row.Outcome.Kind == OutcomeKind.Conflict))
        {
            return Outcome.Conflict;
        }

        var findings = outcomes
            .SelectMany(
                row => row.Outcome.Findings,
                (row, finding) => finding with { Field = $"{nameof(form.Rows)}[{row.Place}].{finding.Field}" })
            .ToList();
        if (findings.Count > 0)
        {
            return Outcome.From(findings);
        }

        if (form.Button == SectionForm.AgreeToRest)
        {
            assessment.AgreeToAllOn(focus);
        }

        var touched = stored.Where(answer => answer.Said != before[answer.Id]).ToList();
        if (touched.Count == 0)
        {
            return Outcome.Done;
        }

        // Whoever sends the answer sends what they saw of all its parts, so each part renews the version of the whole.
        db.Expect(assessment, response, new Tokens { Version = response.Version, StageToken = form.Seen.StageToken });
        foreach (var answer in touched)
        {
            db.Expect(answer, answer.Version);
        }

        return await db.SaveAsync(actor, Outcome.Done, cancellationToken);
    }
}
