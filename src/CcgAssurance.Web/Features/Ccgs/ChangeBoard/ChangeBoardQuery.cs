using CcgAssurance.Data;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.ChangeBoard;

public sealed class ChangeBoardQuery(AssuranceDbContext db)
{
    /// <summary>The page; null when the group has no such record that can be changed.</summary>
    public async Task<CcgFormPage<ChangeBoardForm>?> RunAsync(CcgHeader ccg, Guid id, CancellationToken cancellationToken)
    {
        var row = await db.CcgBoards.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == id && row.CcgCode == ccg.Code, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var stored = new ChangeBoardForm
        {
            BoardName = row.BoardName,
            From = DateAnswer.From(row.From),
            Until = DateAnswer.From(row.Until),
            Seen = new Tokens { Version = row.Version },
        };
        return CcgFormPage.Over(ccg, $"Change {row.BoardName}", CcgLinks.ChangeBoard(ccg.Code, id), stored);
    }
}
