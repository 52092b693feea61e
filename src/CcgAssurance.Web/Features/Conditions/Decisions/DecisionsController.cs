using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Conditions.Decisions;

/// <summary>The decision on a review, which the director takes on what the lead wrote.</summary>
[ConditionRecord]
[KeepsWorkingCopy]
[Requires(Permission.DecideConditions)]
[Route("/conditions/{number}/reviews/{id:guid}/decision")]
public sealed class DecisionsController(PartPages<AuthorisationCondition, ConditionReview, DecisionForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(ConditionHeader header, Guid id, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(ConditionHeader header, Guid id, DecisionForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    internal static Part<AuthorisationCondition, ConditionReview, DecisionForm> PartOf(ConditionHeader header) => new()
    {
        Of = header,
        Home = _ => new PartHome(header.Address, "the condition"),
        Name = "decision",
        ChangeHeading = review => $"Decision on the review of {review.ReviewOn.LongDate()}",
        About = review => $"What the review found: {review.Findings ?? "nothing is recorded yet"}",
        IsOpen = (condition, review) => review is not null && condition.CanDecide(review),
        WhenClosed = "You can no longer change this decision, because a later review has a decision or the condition is discharged.",
        Rows = condition => condition.Reviews,
        ToForm = DecisionForm.Of,
        Change = (condition, id, form, actor) => condition.Decide(id, form.ToAnswers(), actor.Today),
    };
}
