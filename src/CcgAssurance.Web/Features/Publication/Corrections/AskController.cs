using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>The page on which whoever may not correct a final report asks the director to.</summary>
[QuarterRecord]
[KeepsWorkingCopy]
[Requires(Permission.AskForCorrections)]
[Route("/ccgs/{code}/{year}/{quarter}/corrections/ask")]
public sealed class AskController(CorrectionRouteQuery route, IValidator<AskForm> validator, AskHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(QuarterHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("Ask", await ReadAsync(header, actor, cancellationToken));

    [HttpPost]
    public Task<IActionResult> Send(QuarterHeader header, AskForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<AskViewModel, AskForm>
        {
            View = "Ask",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage >= AssessmentStage.Final,
            Handle = () => handler.HandleAsync(header.Id, form, actor, cancellationToken),
            Read = () => ReadAsync(header, actor, cancellationToken),
            PageAddress = PublicationLinks.AskForCorrection(header.Key),
            DoneAddress = AssessmentLinks.Overview(header.Key),
            DoneMessage = "Request for a correction sent",
        });

    private async Task<AskViewModel> ReadAsync(QuarterHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var standing = await route.RunAsync(header, actor, cancellationToken);
        var stored = new AskForm { Seen = new Tokens { StageToken = standing.StageToken } };
        return new AskViewModel
        {
            Quarter = header,
            Version = standing.LastVersion,
            Route = standing.Route,
            CanEdit = standing.Stage >= AssessmentStage.Final,
            Stored = stored,
            Form = stored,
        };
    }
}
