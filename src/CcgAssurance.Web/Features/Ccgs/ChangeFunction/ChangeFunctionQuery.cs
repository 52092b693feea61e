using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.ChangeFunction;

public sealed class ChangeFunctionQuery(AssuranceDbContext db)
{
    // Stored as text, so the comparison is with a list.
    private static readonly DelegatedFunction[] HeldFromOpening =
        [.. Enum.GetValues<DelegatedFunction>().Where(function => function.IsHeldFromOpening())];

    /// <summary>The page; null when the group has no such record that can be changed.</summary>
    public async Task<CcgFormPage<ChangeFunctionForm>?> RunAsync(CcgHeader ccg, Guid id, CancellationToken cancellationToken)
    {
        var row = await db.CcgDelegatedFunctions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == id && row.CcgCode == ccg.Code && !HeldFromOpening.Contains(row.Function), cancellationToken);
        if (row is null)
        {
            return null;
        }

        var stored = new ChangeFunctionForm
        {
            From = DateAnswer.From(row.From),
            Until = DateAnswer.From(row.Until),
            Seen = new Tokens { Version = row.Version },
        };
        return CcgFormPage.Over(ccg, $"Change {row.Function.DisplayText().ToLowerInvariant()}", CcgLinks.ChangeFunction(ccg.Code, id), stored);
    }
}
