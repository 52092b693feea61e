using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.ChangeHolder;

public sealed class ChangeHolderQuery(AssuranceDbContext db)
{
    /// <summary>The page; null when the group has no such record that can be changed.</summary>
    public async Task<CcgFormPage<ChangeHolderForm>?> RunAsync(CcgHeader ccg, Guid id, CancellationToken cancellationToken)
    {
        var row = await db.CcgOfficeHolders.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == id && row.CcgCode == ccg.Code, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var stored = new ChangeHolderForm
        {
            Name = row.Name,
            From = DateAnswer.From(row.From),
            Until = DateAnswer.From(row.Until),
            Seen = new Tokens { Version = row.Version },
        };
        return CcgFormPage.Over(ccg, $"Change {row.Office.DisplayText().ToLowerInvariant()} {row.Name}", CcgLinks.ChangeHolder(ccg.Code, id), stored);
    }
}
