using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Evidence.Material;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.List;

public sealed class ListEvidenceQuery(AssuranceDbContext db)
{
    public async Task<ListEvidenceViewModel> RunAsync(
        QuarterHeader quarter, string? scope, string? focus, Actor actor, CancellationToken cancellationToken)
    {
        var seesSoft = actor.May(Permission.ViewDrafts);
        EvidenceScope[] scopes = seesSoft ? Enum.GetValues<EvidenceScope>() : [EvidenceScope.National, EvidenceScope.Local];
        var focuses = Focus.AllOf(quarter.Framework);
        var askedScope = scopes.Cast<EvidenceScope?>().SingleOrDefault(item => item.ToString() == scope);
        var askedFocus = focuses.Cast<Focus?>().SingleOrDefault(item => item.ToString() == focus);
        var rows = await RowsAsync(quarter, actor, cancellationToken);
        var shown = rows
            .Where(row => askedScope is null || row.Scope == askedScope)
            .Where(row => askedFocus is null || row.Focuses.Contains(askedFocus.Value))
            .ToList();

        return new ListEvidenceViewModel
        {
            Quarter = quarter,
            Scope = askedScope?.ToString(),
            Focus = askedFocus?.ToString(),
            Scopes = [new NhsOption("", "All evidence"), .. scopes.Select(item => new NhsOption(item.ToString(), item.DisplayText()))],
            Focuses =
            [
                new NhsOption("", "All domains and themes"),
                .. focuses.Select(item => new NhsOption(item.ToString(), FocusText.Of(item))),
            ],
            Lists = [.. scopes.Where(item => askedScope is null || askedScope == item)
                .Select(item => new EvidenceList(HeadingOf(item), NoteOn(item, quarter), [.. shown.Where(row => row.Scope == item)]))],
            ForTheAgenda = [.. shown.Where(row => row.ShowsShortfall)],
            CanAdd = CanWrite(quarter, actor),
        };
    }

    private async Task<List<EvidenceRow>> RowsAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await db.EvidenceItems
            .AsNoTracking()
            .VisibleTo(actor)
            .Where(item => item.AssessmentId == quarter.Id)
            .OrderByDescending(item => item.Date).ThenBy(item => item.AddedAt).ThenBy(item => item.Title).ThenBy(item => item.Id)
            .Select(EvidenceRow.Of)
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => row with
            {
                Quarter = quarter.Key,
                CanChange = CanWrite(quarter, actor) && row.Organisation == actor.WorksFor(quarter.Key.Ccg),
            }),
        ];
    }

    private static bool CanWrite(QuarterHeader quarter, Actor actor) =>
        quarter.Stage.IsOpenForDrafting() && (actor.May(Permission.ManageEvidence) || actor.May(Permission.AddCcgPoints));

    private static string HeadingOf(EvidenceScope scope) => scope switch
    {
        EvidenceScope.National => "National evidence",
        EvidenceScope.Local => "Local evidence",
        EvidenceScope.Soft => "Soft intelligence",
    };

    private static string? NoteOn(EvidenceScope scope, QuarterHeader quarter) => scope == EvidenceScope.Soft
        ? "Only your area team can see this. It is never shared with the CCG and never published. " +
            $"({quarter.Framework.SourceOf(GuidanceRules.R119SoftIntelligenceNeverPublished)})"
        : null;
}
