using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Steps;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>Area team, region or national team record which support was asked for or given.</summary>
[InterventionRecord]
[KeepsWorkingCopy]
[Requires(Permission.WriteInterventions, Permission.RecordSupportOnInterventions)]
[Route("/interventions/{intervention}/support/new")]
public sealed class RecordSupportController(StepPages<InterventionCase, SupportNoteForm> pages, TellOfInterventionHandler tell) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(InterventionHeader header, Actor actor, CancellationToken cancellationToken) =>
        pages.ShowAsync(this, StepOf(header, actor, cancellationToken), actor, cancellationToken);

    [HttpPost]
    public Task<IActionResult> Save(InterventionHeader header, SupportNoteForm form, Actor actor, CancellationToken cancellationToken) =>
        pages.SaveAsync(this, StepOf(header, actor, cancellationToken), form, actor, cancellationToken);

    private Step<InterventionCase, SupportNoteForm> StepOf(
        InterventionHeader header, Actor actor, CancellationToken cancellationToken) => new()
        {
            Of = header,
            Slug = "support/new",
            Heading = "Record support that was asked for or given",
            Button = "Record it",
            Done = "Support recorded",
            Fields = "_SupportNote",
            About = "Say what the regional or the national team was asked for, or gave. It stays as you record it.",
            Rule = GuidanceRules.R209Step3SupportOptions,
            WhenClosed = "Support is recorded in the third step, and that step is complete or the case is over.",
            StandsAlone = true,
            IsOpen = (intervention, _) => intervention.CanStepBeWritten(InterventionStep.SupportOptions),
            Loads = InterventionLoads.WithSupport,
            Reads = InterventionLoads.WithSteps,
            Begins = _ => new SupportNoteForm
            {
                Team = actor.Role.Level() switch
                {
                    OrganisationLevel.Region => SupportTeam.Regional,
                    OrganisationLevel.National => SupportTeam.National,
                    OrganisationLevel.AreaTeam or OrganisationLevel.Ccg => null,
                },
            },
            Take = (intervention, form) => tell.OfAsync(
                intervention.RecordSupport(form.ToAnswers(), actor),
                intervention,
                InterventionNotice.SupportRecorded,
                actor,
                cancellationToken),
        };
}
