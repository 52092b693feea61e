using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.Peers;

/// <summary>Finds the account of a peer reviewer by its email address, names the person and says so to nobody else.</summary>
public sealed class NameReviewerHandler(AssuranceDbContext db, ILookupNormalizer normaliser, NoticeBoard board)
{
    public async Task<Outcome> NameAsync(
        InterventionCase intervention, ReviewerForm form, Actor actor, CancellationToken cancellationToken)
    {
        var answers = await FindAsync(form.Email, actor.Today, cancellationToken);
        if (answers is null)
        {
            return Outcome.From([Finding.Blocking(
                GuidanceRules.R212Step5ConsistencyReview,
                "Enter the email address of somebody who has an account here",
                nameof(ReviewerForm.Email))]);
        }

        if (intervention.IsReviewedBy(answers.UserId))
        {
            return Outcome.From([Finding.Blocking(
                GuidanceRules.R212Step5ConsistencyReview,
                "Enter the email address of somebody else, because this person is a peer reviewer already",
                nameof(ReviewerForm.Email))]);
        }

        var outcome = intervention.NameReviewer(answers, actor);
        if (outcome.IsDone)
        {
            await TellAsync(intervention, answers, actor, cancellationToken);
        }

        return outcome.Kind == OutcomeKind.Refused
            ? Outcome.From([.. outcome.Findings.Select(finding => finding with { Field = nameof(ReviewerForm.Email) })])
            : outcome;
    }

    // Of several roles the one counts in which the person can review.
    private async Task<ReviewerAnswers?> FindAsync(string? email, DateOnly today, CancellationToken cancellationToken)
    {
        var normalised = normaliser.NormalizeEmail(email);
        var rows = await db.PeopleOn(today)
            .Where(person => db.Users.Any(user => user.Id == person.Id && user.NormalizedEmail == normalised))
            .Select(person => new { person.Id, person.Name, person.Role, person.Organisation })
            .ToListAsync(cancellationToken);
        var chosen = rows.Find(row => row.Role.Allows(Permission.ReviewInterventions)) ?? rows.FirstOrDefault();
        return chosen is null
            ? null
            : new ReviewerAnswers(
                new UserId(chosen.Id), chosen.Name, chosen.Role, chosen.Organisation, [.. rows.Select(row => row.Organisation)]);
    }

    private async Task TellAsync(
        InterventionCase intervention, ReviewerAnswers reviewer, Actor actor, CancellationToken cancellationToken)
    {
        var (kind, today) = (InterventionNotice.ReviewerNamed, actor.Today);
        var ccg = await db.Ccgs
            .Where(row => row.Code == intervention.CcgCode)
            .Select(row => row.NameOn(today))
            .SingleAsync(cancellationToken);
        await board.TellPersonAsync(
            intervention.Record,
            reviewer.UserId,
            reviewer.Organisation,
            role => new NoticeText(
                kind.ToString(),
                InterventionNotices.Subject(kind),
                InterventionNotices.Next(kind, role),
                $"{ccg}, {intervention.HistoryName}",
                InterventionLinks.Show(intervention.Number)),
            $"{kind} {intervention.Reviewers[^1].Id}",
            actor,
            cancellationToken);
    }
}
