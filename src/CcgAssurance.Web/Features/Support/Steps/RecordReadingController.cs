using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>Either side records where an indicator stands.</summary>
[SupportRecord]
[KeepsWorkingCopy]
[Requires(Permission.RecordSupportProgress)]
[Route("/support/{package}/indicators/{indicator:guid}/reading")]
public sealed class RecordReadingController(StepPages<SupportPackage, ReadingForm> pages) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(SupportHeader header, Guid indicator, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, indicator, actor), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(
        SupportHeader header, Guid indicator, ReadingForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, indicator, actor), form, actor, cancellationToken);

    private static Step<SupportPackage, ReadingForm> StepOf(SupportHeader header, Guid indicator, Actor actor) => new()
    {
        Of = header,
        Slug = $"indicators/{indicator}/reading",
        Heading = "Record where the indicator stands",
        Button = "Save",
        Done = "Value saved",
        Fields = "_Reading",
        About = "The latest value is shown when the domain is judged again.",
        Rule = GuidanceRules.R176,
        WhenClosed = "Progress can be recorded from the agreement until the outcome.",
        Exists = package => package.Indicator(indicator) is not null,
        Names = package => package.Indicator(indicator) is { } row ? $"{row.Name}. Target: {row.Target}" : null,
        StandsAlone = true,
        IsOpen = (package, _) => package.CanProgress && package.TermsInForce!.Indicators.Any(row => row.Key == indicator),
        Loads = SupportLoads.WithIndicators,
        Take = (package, form) => Task.FromResult(package.AddReading(form.ToAnswers(indicator), actor)),
    };
}
