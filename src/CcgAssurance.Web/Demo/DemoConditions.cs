using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Conditions;
using CcgAssurance.Web.Features.Conditions.Decisions;
using CcgAssurance.Web.Features.Conditions.Edit;
using CcgAssurance.Web.Features.Conditions.Reviews;
using CcgAssurance.Web.Infrastructure.Parts;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Demo.DemoOutcome;

namespace CcgAssurance.Web.Demo;

/// <summary>The authorisation conditions of the invented groups: one discharged, one with a review to decide on, one with a review that is due.</summary>
public sealed class DemoConditions(AssuranceDbContext db, AddConditionHandler add, PartHandler parts)
{
    private static readonly DateOnly SetOn = new(2013, 3, 20);

    private static readonly DemoCondition[] All =
    [
        new("X01", "Show that the governing body oversees safeguarding of children and adults, with a named lead for each.", ConditionSupportLevel.Level2,
        [
            new(new DateOnly(2013, 9, 12), "Both leads are in post. The policies are written but not yet tested with providers.",
                ConditionDecision.Continues, "Most of it is met. The governing body has yet to see the policies in use."),
            new(new DateOnly(2014, 6, 17), "The policies were tested with all providers, and the governing body sees the findings each quarter.",
                ConditionDecision.Discharged, "The evidence of two quarters shows that the condition is met."),
        ]),
        new("X02", "Agree a clear and credible plan that saves as much as the budget takes for granted.", ConditionSupportLevel.Level3,
        [
            new(new DateOnly(2014, 3, 4), "The plan covers 80% of the savings. Two schemes have no clinical lead.",
                ConditionDecision.LevelChanged, "The finance support did its work. What is missing is clinical leadership.", ConditionSupportLevel.Level2),
            new(new DateOnly(2015, 5, 19), "All schemes have a lead and started on time. The savings of the last quarter were as planned."),
        ]),
        new("X03", "Set out how member practices take part in decisions, and how their views reach the governing body.", ConditionSupportLevel.Level1,
        [
            new(new DateOnly(2014, 10, 7), "A members' forum meets each quarter. Minutes do not show how its views were used.",
                ConditionDecision.Continues, "The forum works. The CCG is asked to show what changed because of it."),
            new(new DateOnly(2015, 6, 23)),
        ]),
    ];

    /// <summary>Adds what is missing.</summary>
    public async Task ApplyAsync(Actor lead, Actor director, CancellationToken cancellationToken)
    {
        if (await db.AuthorisationConditions.AnyAsync(cancellationToken))
        {
            return;
        }

        foreach (var (index, condition) in All.Index())
        {
            var ccg = OrganisationCode.Parse(condition.Ccg, CultureInfo.InvariantCulture);
            var recorded = At(new DateOnly(2013, 4, 8), index);
            Require(await add.HandleAsync(ccg, new ConditionAnswers(condition.Text, condition.Level, SetOn), lead with { At = recorded }, cancellationToken));
            var header = new ConditionHeader { Number = index + 1, Ccg = ccg, CcgName = ccg.Value };
            foreach (var review in condition.Reviews)
            {
                await PlayAsync(header, review, lead, director, cancellationToken);
            }
        }
    }

    private async Task PlayAsync(ConditionHeader header, DemoReview review, Actor lead, Actor director, CancellationToken cancellationToken)
    {
        // A review that has not taken place was planned a year before; all others are written down on the day after.
        var written = At(review.Findings is null ? review.On.AddYears(-1) : review.On.AddDays(1), 0);
        var form = new ReviewForm { ReviewOn = DateAnswer.From(review.On), Findings = review.Findings };
        Require(await parts.SaveAsync(
            ReviewsController.PartOf(header),
            null,
            form with { Seen = new Tokens { StageToken = await StageAsync(header, cancellationToken) } },
            lead with { At = written },
            cancellationToken));
        if (review.Decision is not { } decision)
        {
            db.Forget();
            return;
        }

        var known = await db.ConditionReviews.AsNoTracking()
            .SingleAsync(row => row.ConditionNumber == header.Number && row.ReviewOn == review.On, cancellationToken);
        var decided = review.On.AddDays(9);
        var decisionForm = new DecisionForm
        {
            Decision = decision,
            Level = review.Level,
            DecidedOn = DateAnswer.From(decided),
            Reason = review.Reason,
            Seen = new Tokens { Version = known.Version, StageToken = await StageAsync(header, cancellationToken) },
        };
        Require(await parts.SaveAsync(
            DecisionsController.PartOf(header), known.Id, decisionForm, director with { At = At(decided, 0) }, cancellationToken));
        db.Forget();
    }

    private Task<Guid> StageAsync(ConditionHeader header, CancellationToken cancellationToken) =>
        header.In(db).Select(condition => condition.StageToken).SingleAsync(cancellationToken);

    private static DateTimeOffset At(DateOnly day, int minutes) => UkTime.MomentOf(day, new TimeOnly(15, 10).AddMinutes(minutes));

    private sealed record DemoCondition(string Ccg, string Text, ConditionSupportLevel Level, IReadOnlyList<DemoReview> Reviews);

    private sealed record DemoReview(
        DateOnly On, string? Findings = null, ConditionDecision? Decision = null, string? Reason = null, ConditionSupportLevel? Level = null);
}
