using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>Either side files something in the log of the package.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.FileCommunications)]
[Route("/support/{package}/log/new")]
public sealed class FileEntryController(StepPages<SupportPackage, EntryForm> pages, TellOfSupportHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    [UploadLimit]
    [Limited(LimitedUse.Upload)]
    public Task<IActionResult> Save(SupportHeader header, EntryForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<SupportPackage, EntryForm> StepOf(SupportHeader header, Actor actor, CancellationToken cancellationToken) => new()
    {
        Of = header,
        Slug = "log/new",
        Heading = "Add to the log",
        Button = "Add to the log",
        Done = "Added to the log",
        Fields = "_Entry",
        About = "Both sides read the log, and nothing in it can be changed or removed. If something is wrong, add another entry that "
            + "corrects it.",
        Rule = GuidanceRules.R160,
        WhenClosed = "The log begins when the package is proposed.",
        StandsAlone = true,
        IsOpen = (package, _) => package.IsShared,
        Loads = SupportLoads.WithEntries,
        Take = async (package, form) =>
        {
            var outcome = package.AddEntry(form.ToAnswers(), actor);
            if (outcome.IsDone)
            {
                await tell.HandleAsync(package, SupportNotice.EntryFiled, actor, cancellationToken);
            }

            return outcome;
        },
    };
}
