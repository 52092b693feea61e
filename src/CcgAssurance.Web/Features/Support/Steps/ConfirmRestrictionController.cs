using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>The lead brings a restriction into force with the written confirmation.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.DraftSupport)]
[Route("/support/{package}/restrictions/{restriction:guid}/confirmation")]
public sealed class ConfirmRestrictionController(StepPages<SupportPackage, ConfirmationForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Guid restriction, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, restriction, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        SupportHeader header, Guid restriction, ConfirmationForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, restriction, actor), form, actor, cancellationToken);

    private static Step<SupportPackage, ConfirmationForm> StepOf(SupportHeader header, Guid restriction, Actor actor) => new()
    {
        Of = header,
        Slug = $"restrictions/{restriction}/confirmation",
        Heading = "Record the written confirmation",
        Button = "Record the confirmation",
        Done = "Restriction confirmed",
        Fields = "_Confirmation",
        About = "The restriction is in force from the written confirmation, which has to be dated after the meeting that discussed it. "
            + "Add the letter to the log with its file first.",
        Rule = GuidanceRules.R168,
        WhenClosed = "The restriction is confirmed already, or the package is not agreed.",
        Exists = package => package.Restriction(restriction) is not null,
        Names = package => package.Restriction(restriction) is { } row
            ? $"{row.Text} ({row.DiscussedAt}, {row.DiscussedOn?.LongDate()})"
            : null,
        IsOpen = (package, _) => package.CanProgress && !package.IsConfirmed(restriction),
        Loads = packages => packages.WithRestrictions().WithLog(),
        Take = (package, form) => Task.FromResult(package.Confirm(form.ToAnswers(restriction), actor)),
    };
}
