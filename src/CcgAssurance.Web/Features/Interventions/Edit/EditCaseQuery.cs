using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Ccgs;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.Edit;

public sealed class EditCaseQuery(AssuranceDbContext db)
{
    private static readonly InterventionStage[] Open = [.. InterventionStages.Open];

    /// <summary>The form that opens a case about a group, begun with what it starts from.</summary>
    public async Task<EditCasePage> NewAsync(CcgHeader ccg, CaseFrom from, Actor actor, CancellationToken cancellationToken)
    {
        return new EditCasePage
        {
            Caption = ccg.Name,
            Heading = "Open an intervention",
            Address = InterventionLinks.Open(ccg.Code),
            BackAddress = CcgLinks.Show(ccg.Code),
            BackText = $"Back to {ccg.Name}",
            Button = "Open the intervention",
            CanEdit = true,
            Escalations = await EscalationsAsync(ccg.Code, [], actor, cancellationToken),
            Others = await db.Interventions.AsNoTracking()
                .OwnTo(db, actor)
                .Where(row => row.CcgCode == ccg.Code && Open.Contains(row.Stage))
                .OrderBy(row => row.Number)
                .Select(row => new OpenCase(row.Number, row.Subject, row.Stage == InterventionStage.UnderConsideration))
                .ToListAsync(cancellationToken),
            Stored = new CaseForm(),
            Form = from.ToForm(),
        };
    }

    /// <summary>The form of a case as it is stored.</summary>
    public async Task<EditCasePage> RunAsync(InterventionHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var intervention = await header.In(db).AsNoTracking().WithReasons().SingleAsync(cancellationToken);
        var stored = CaseForm.Of(intervention);
        return new EditCasePage
        {
            Caption = header.Caption,
            Heading = "Change what the intervention is about",
            Address = InterventionLinks.Change(header.Number),
            BackAddress = header.Address,
            BackText = "Back to the intervention",
            Button = "Save",
            CanEdit = intervention.CanBeChanged,
            Escalations = await EscalationsAsync(header.Ccg, intervention.Evidence, actor, cancellationToken),
            Others = [],
            Stored = stored,
            Form = stored,
        };
    }

    /// <summary>The escalations that can be evidence, and those that are linked already.</summary>
    [Rule("R198")]
    public async Task<IReadOnlyList<EvidenceAnswers>> EscalationsAsync(
        OrganisationCode ccg, IReadOnlyList<InterventionEvidence> linked, Actor actor, CancellationToken cancellationToken)
    {
        var kept = linked.Select(row => row.EscalationId).ToList();
        var rows = await db.Escalations.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(row => row.CcgCode == ccg
                && (kept.Contains(row.Id) || (row.PutOn != null && row.Stage != EscalationStage.Withdrawn)))
            .OrderByDescending(row => row.Number)
            .Select(row => new { row.Id, row.Number, row.Subject, row.PutOn, row.Stage })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new EvidenceAnswers(
                row.Id, row.Number, row.Subject, row.PutOn is not null && row.Stage != EscalationStage.Withdrawn)),
        ];
    }
}
