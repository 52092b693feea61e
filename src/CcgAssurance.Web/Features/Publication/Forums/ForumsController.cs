using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Publication.Forums;

[QuarterRecord]
[KeepsWorkingCopy]
[Requires(Permission.RecordForums)]
[Route("/ccgs/{code}/{year}/{quarter}/forums")]
public sealed class ForumsController(PartPages<QuarterlyAssessment, PublicForumNote, ForumForm> pages) : Controller
{
    [HttpGet("add")]
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(QuarterHeader header, [FromRoute] Guid? id, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost("add")]
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Save(
        QuarterHeader header, [FromRoute] Guid? id, ForumForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    [HttpGet("{id:guid}/remove")]
    public Task<IActionResult> AskToRemove(QuarterHeader header, Guid id, CancellationToken cancellationToken) =>
        pages.AskToRemoveAsync(this, PartOf(header), id, cancellationToken);

    [HttpPost("{id:guid}/remove")]
    public Task<IActionResult> Remove(QuarterHeader header, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.RemoveAsync(this, PartOf(header), id, form, actor, cancellationToken);

    internal static Part<QuarterlyAssessment, PublicForumNote, ForumForm> PartOf(QuarterHeader header) => new()
    {
        Of = header,
        Home = _ => new PartHome(AssessmentLinks.Overview(header.Key), "the quarter"),
        Name = "public forum",
        Subject = "record",
        AddHeading = "Record where the report was discussed or published",
        ChangeHeading = _ => "Change where the report was discussed or published",
        IsOpen = (quarter, _) => quarter.Stage >= AssessmentStage.Final,
        WhenClosed = "You can record this once the report is final.",
        Rows = quarter => quarter.ForumNotes,
        StandsAlone = true,
        ToForm = ForumForm.Of,
        Add = (quarter, form, actor) => quarter.NoteForum(form.ToAnswers(), actor),
        Change = (quarter, id, form, actor) => quarter.ChangeForum(id, form.ToAnswers(), actor.Today),
        Remove = (quarter, id) => quarter.RemoveForum(id),
    };
}
