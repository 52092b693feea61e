using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Publication.RecordForum;

public sealed class RecordForumQuery(AssuranceDbContext db)
{
    /// <summary>The form of the note with that key, an empty one where no key is given, or null where the quarter has none such.</summary>
    public async Task<RecordForumViewModel?> RunAsync(QuarterHeader quarter, Guid? id, CancellationToken cancellationToken)
    {
        var now = await db.StageNowAsync(quarter, cancellationToken);
        if ((id is { } known ? await StoredAsync(quarter.Id, known, now.Token, cancellationToken) : new RecordForumForm { Seen = now.ForNewPart }) is not { } stored)
        {
            return null;
        }

        return new RecordForumViewModel
        {
            Quarter = quarter,
            Address = id is { } key ? PublicationLinks.Forum(quarter.Key, key) : PublicationLinks.AddForum(quarter.Key),
            IsNew = id is null,
            CanEdit = now.Stage >= AssessmentStage.Final,
            Stored = stored,
            Form = stored,
        };
    }

    private Task<RecordForumForm?> StoredAsync(AssessmentId assessment, Guid id, Guid stageToken, CancellationToken cancellationToken) =>
        db.PublicForumNotes
            .AsNoTracking()
            .Where(row => row.AssessmentId == assessment && row.Id == id)
            .Select(row => new RecordForumForm
            {
                Date = DateAnswer.From(row.Date),
                Forum = row.Forum,
                Link = row.Link,
                Seen = new Tokens { Version = row.Version, StageToken = stageToken },
            })
            .SingleOrDefaultAsync(cancellationToken);
}
