using CcgAssurance.Data;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.AddBoard;

public sealed class AddBoardHandler(AssuranceDbContext db, BoardNameQuery boards)
{
    public async Task<Outcome> HandleAsync(
        OrganisationCode code, AddBoardForm form, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = await db.Ccgs.Include(ccg => ccg.Boards).SingleAsync(ccg => ccg.Code == code, cancellationToken);
        var board = await boards.FindOrAddAsync(form.BoardName!, cancellationToken);
        var outcome = ccg.WorkWith(board, form.From!.Value!.Value);
        return outcome.IsDone ? await db.SaveAsync(actor, outcome, cancellationToken) : outcome;
    }
}
