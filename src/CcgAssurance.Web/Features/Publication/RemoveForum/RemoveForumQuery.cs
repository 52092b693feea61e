using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.RemoveForum;

public sealed class RemoveForumQuery(AssuranceDbContext db)
{
    /// <summary>The page that asks before the note is removed; null when the quarter has none such.</summary>
    public async Task<RemoveForumViewModel?> RunAsync(QuarterHeader quarter, Guid id, CancellationToken cancellationToken)
    {
        var now = await db.StageNowAsync(quarter, cancellationToken);
        var row = await db.PublicForumNotes
            .AsNoTracking()
            .Where(note => note.AssessmentId == quarter.Id && note.Id == id)
            .Select(note => new { note.Date, note.Forum, note.Link, note.Version })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var stored = new ButtonForm { Seen = new Tokens { Version = row.Version, StageToken = now.Token } };
        return new RemoveForumViewModel
        {
            Quarter = quarter,
            Id = id,
            Date = row.Date,
            Forum = row.Forum,
            Link = row.Link,
            CanEdit = now.Stage >= AssessmentStage.Final,
            Stored = stored,
            Form = stored,
        };
    }
}
