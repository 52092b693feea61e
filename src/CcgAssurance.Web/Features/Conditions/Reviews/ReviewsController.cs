using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Conditions.Reviews;

[ConditionRecord]
[KeepsWorkingCopy]
[Requires(Permission.RecordConditions)]
[Route("/conditions/{number}/reviews")]
public sealed class ReviewsController(PartPages<AuthorisationCondition, ConditionReview, ReviewForm> pages) : Controller
{
    [HttpGet("new")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(ConditionHeader header, [FromRoute] Guid? id, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost("new")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        ConditionHeader header, [FromRoute] Guid? id, ReviewForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    [HttpGet("{id:guid}/remove")]
    public Task<IActionResult> AskToRemove(ConditionHeader header, Guid id, CancellationToken cancellationToken) =>
        pages.AskToRemoveAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost("{id:guid}/remove")]
    public Task<IActionResult> Remove(ConditionHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.RemoveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    internal static Part<AuthorisationCondition, ConditionReview, ReviewForm> PartOf(ConditionHeader header) => new()
    {
        Of = header,
        Home = _ => new PartHome(header.Address, "the condition"),
        Name = "review",
        IsOpen = (condition, review) => review is null ? condition.IsOpen : condition.CanChange(review),
        WhenClosed = "You can only add or change a review while the condition is open and the review has no decision.",
        Rows = condition => condition.Reviews,
        ToForm = ReviewForm.Of,
        Add = (condition, form, actor) => condition.AddReview(form.ToAnswers(), actor.Today),
        Change = (condition, id, form, actor) => condition.ChangeReview(id, form.ToAnswers(), actor.Today),
        Remove = (condition, id) => condition.RemoveReview(id),
    };
}
