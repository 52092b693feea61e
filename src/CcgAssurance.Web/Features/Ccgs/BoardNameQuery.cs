using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs;

/// <summary>Finds the health and wellbeing board that somebody means, so that one board is not recorded under two spellings.</summary>
public sealed class BoardNameQuery(AssuranceDbContext db)
{
    /// <summary>The name of the board, whatever its capitals; a board that nobody named before is added to the next save.</summary>
    public async Task<string> FindOrAddAsync(string typed, CancellationToken cancellationToken)
    {
        var lowered = typed.ToLowerInvariant();
        var known = await db.HealthAndWellbeingBoards
            .Where(board => board.Name.ToLower() == lowered)
            .Select(board => board.Name)
            .FirstOrDefaultAsync(cancellationToken);
        if (known is null)
        {
            db.HealthAndWellbeingBoards.Add(HealthAndWellbeingBoard.Create(typed));
        }

        return known ?? typed;
    }
}
