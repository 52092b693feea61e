using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.ChangeBoard;

public sealed class ChangeBoardHandler(AssuranceDbContext db, BoardNameQuery boards)
{
    public async Task<Outcome> HandleAsync(
        OrganisationCode code, Guid id, ChangeBoardForm form, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = await db.Ccgs.Include(ccg => ccg.Boards).SingleAsync(ccg => ccg.Code == code, cancellationToken);
        var board = await boards.FindOrAddAsync(form.BoardName!, cancellationToken);
        var outcome = ccg.CorrectBoard(id, board, form.From!.Value!.Value, form.Until?.Value);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(ccg.Boards.Single(row => row.Id == id), form.Seen.Version);
        return await db.SaveAsync(actor with { Reason = form.Reason }, outcome, cancellationToken);
    }
}
