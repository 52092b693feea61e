using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.Material;

/// <summary>Reads what stands beside the judgement on a domain or the narrative of a theme.</summary>
public sealed class FocusMaterialQuery(AssuranceDbContext db)
{
    public async Task<FocusMaterial> RunAsync(QuarterHeader quarter, Focus focus, Actor actor, CancellationToken cancellationToken)
    {
        var isOpen = quarter.Stage.IsOpenForDrafting();
        var points = await db.CcgPoints
            .AsNoTracking()
            .Where(point => point.AssessmentId == quarter.Id && point.Focus == focus)
            .OrderBy(point => point.AddedAt).ThenBy(point => point.AddedBy).ThenBy(point => point.Id)
            .Select(point => new PointRow
            {
                Id = point.Id,
                Text = point.Text,
                AddedBy = point.AddedBy,
                AddedAt = point.AddedAt,
                Quarter = quarter.Key,
                CanChange = isOpen && actor.May(Permission.AddCcgPoints),
            })
            .ToListAsync(cancellationToken);

        // A quarter has some tens of items, and what they are about is one column of text.
        var evidence = await db.EvidenceItems
            .AsNoTracking()
            .VisibleTo(actor)
            .Where(item => item.AssessmentId == quarter.Id)
            .OrderByDescending(item => item.Date).ThenBy(item => item.AddedAt).ThenBy(item => item.Title).ThenBy(item => item.Id)
            .Select(EvidenceRow.Of)
            .ToListAsync(cancellationToken);
        return new FocusMaterial(
            quarter.Key, focus, points,
            [.. evidence.Where(row => row.Focuses.Contains(focus)).Select(row => row with { Quarter = quarter.Key })],
            isOpen && (actor.May(Permission.ManageEvidence) || actor.May(Permission.AddCcgPoints)));
    }
}
