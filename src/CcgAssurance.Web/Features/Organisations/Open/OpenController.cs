using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Organisations.Open;

[Requires(Permission.ChangeOrganisations)]
[Route("/organisations/new")]
public sealed class OpenController(ChangePageQuery query, IValidator<OpenForm> validator, OpenHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View("Open", await PageAsync(cancellationToken));

    [HttpPost]
    public Task<IActionResult> Save(OpenForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<OpenPage, OpenForm>
        {
            View = "Open",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(form, actor, cancellationToken),
            Read = () => PageAsync(cancellationToken),
            PageAddress = OrganisationLinks.Open(),
            DoneAddress = form.Known is { } code ? OrganisationLinks.Show(code) : OrganisationLinks.List(),
            DoneMessage = $"{form.Name} added",
        });

    private async Task<OpenPage> PageAsync(CancellationToken cancellationToken) =>
        new() { AreaTeams = await query.AreaTeamsAsync(cancellationToken) };
}

public sealed class OpenHandler(AssuranceDbContext db, OrganisationChangeHandler changes)
{
    public async Task<Outcome> HandleAsync(OpenForm form, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await changes.OpenAsync(
            form.Known.OrStandIn(), form.Name.OrStandIn(), form.AreaTeam.OrStandIn(), form.OpenedOn.OrStandIn(), cancellationToken);
        return outcome.IsDone ? await db.SaveAsync(actor, outcome, cancellationToken) : outcome;
    }
}

public sealed record OpenPage : IFormPage<OpenPage, OpenForm>
{
    public required IReadOnlyList<NhsOption> AreaTeams { get; init; }

    public bool CanEdit => true;

    public string Subject => "CCG";

    public OpenForm Stored { get; } = new();

    public OpenForm Form { get; init; } = new();

    public ConflictNotice? Conflict { get; init; }

    public OpenPage WithForm(OpenForm form) => this with { Form = form };

    public OpenPage WithConflict(OpenForm form, ConflictNotice notice) => this with { Form = form, Conflict = notice };
}
