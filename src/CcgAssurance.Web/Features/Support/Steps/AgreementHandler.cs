using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.Steps;

/// <summary>
/// Proposes, accepts and replaces terms, with what else they need to know and who is told. The page of the step saves it.
/// </summary>
public sealed class AgreementHandler(AssuranceDbContext db, TellOfSupportHandler tell)
{
    public async Task<Outcome> ProposeAsync(SupportPackage package, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = package.Propose(await db.NextSupportNumberAsync(cancellationToken), actor);
        if (outcome.IsDone)
        {
            var notice = package.InForce is null ? SupportNotice.Proposed : SupportNotice.ChangeProposed;
            await tell.HandleAsync(package, notice, actor, cancellationToken);
        }

        return outcome;
    }

    /// <summary>Adds a draft that is to take the place of a package.</summary>
    public Outcome DraftSuccessor(SupportPackage package, Guid id, Actor actor)
    {
        var outcome = package.CheckSuccessor(actor);
        if (outcome.IsDone)
        {
            db.SupportPackages.Add(package.DraftSuccessor(actor, id));
        }

        return outcome;
    }

    public async Task<Outcome> AcceptAsync(SupportPackage package, Actor actor, CancellationToken cancellationToken)
    {
        var superseded = package.SupersedesId is { } id
            ? await db.SupportPackages.Where(row => row.Id == id).WithTermsInHand().SingleAsync(cancellationToken)
            : null;
        var outcome = package.Accept(superseded, actor);
        if (outcome.IsDone)
        {
            var notice = !package.IsProposed ? SupportNotice.Agreed
                : actor.Side() == AssuranceSide.Ccg ? SupportNotice.AcceptedByCcg
                : SupportNotice.AcceptedByNhsEngland;
            await tell.HandleAsync(package, notice, actor, cancellationToken);
        }

        return outcome;
    }
}
