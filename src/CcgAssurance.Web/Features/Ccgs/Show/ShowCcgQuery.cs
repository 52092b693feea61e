using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.Show;

public sealed class ShowCcgQuery(AssuranceDbContext db, QuartersOfCcgQuery quarters)
{
    public async Task<ShowCcgViewModel> RunAsync(CcgHeader ccg, Actor actor, CancellationToken cancellationToken)
    {
        var functions = await FunctionsAsync(ccg, cancellationToken);
        var facts = await FactsAsync(ccg, actor.Today, cancellationToken);
        var followed = facts.AnswersForOthers ? await FollowedAsync(ccg, actor.Today, cancellationToken) : [];
        return new()
        {
            Ccg = ccg,
            Facts = facts,
            AnswersFor = [.. followed.Select(other => $"Answers for {other.Name}, which closed on {other.ClosedOn.LongDate()}.")],
            CanEdit = actor.May(Permission.EditCcgs),
            CanHandOver = actor.May(Permission.HandOverCcgs),
            Today = actor.Today,
            Offices = await OfficesAsync(ccg, cancellationToken),
            Boards = await BoardsAsync(ccg, cancellationToken),
            Functions = FunctionRows(ccg, functions),
            HasPrimaryCare = functions.Any(row => row.Function == DelegatedFunction.PrimaryCareCoCommissioning && row.Until is null),
            Patients = await PatientsAsync(ccg, cancellationToken),
            Conditions = actor.May(Permission.ViewConditions) ? await ConditionsAsync(ccg, followed, actor, cancellationToken) : null,
            CanRecordConditions = actor.May(Permission.RecordConditions),
            Requests = actor.May(Permission.ViewRequests) ? await RequestsAsync(ccg, actor, cancellationToken) : null,
            CanRequestInformation = actor.May(Permission.DraftRequests),
            Support = actor.May(Permission.ViewSupport) ? await SupportAsync(ccg, actor, cancellationToken) : null,
            CanDraftSupport = actor.May(Permission.DraftSupport),
            Escalations = actor.May(Permission.ViewEscalations) ? await EscalationsAsync(ccg, actor, cancellationToken) : null,
            CanEscalate = actor.May(Permission.DecideEscalations),
            Interventions = actor.May(Permission.ViewInterventions) ? await InterventionsAsync(ccg, actor, cancellationToken) : null,
            CanIntervene = actor.May(Permission.DecideInterventions),
            Years = await quarters.RunAsync(ccg, actor, cancellationToken),
        };
    }

    private Task<CcgFacts> FactsAsync(CcgHeader header, DateOnly today, CancellationToken cancellationToken)
    {
        var teamOnTheDay = Dated.On<CcgAreaTeam>(today);
        var regionOnTheDay = Dated.On<AreaTeamRegion>(today);
        var leads = db.LeadsOn(today);
        return db.Ccgs
            .AsNoTracking()
            .Where(ccg => ccg.Code == header.Code)
            .Select(ccg => new CcgFacts
            {
                AreaTeam = ccg.AreaTeams.AsQueryable()
                    .Where(teamOnTheDay)
                    .Select(row => row.AreaTeam!.Name)
                    .First(),
                Region = ccg.AreaTeams.AsQueryable()
                    .Where(teamOnTheDay)
                    .SelectMany(row => row.AreaTeam!.Regions.AsQueryable().Where(regionOnTheDay))
                    .Select(parent => parent.Region!.Name)
                    .First(),
                Lead = leads.Where(lead => lead.Ccg == ccg.Code).Select(lead => lead.Name).FirstOrDefault(),
                LeadFrom = leads.Where(lead => lead.Ccg == ccg.Code).Select(lead => (DateOnly?)lead.From).FirstOrDefault(),
                OpenedOn = ccg.OpenedOn,
                ClosedOn = ccg.ClosedOn,
                IsInvented = ccg.IsInvented,
                AnswersForOthers = db.Ccgs.AnsweredBy(header.Code, today).Any(other => other.Code != header.Code),
            })
            .SingleAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<OfficeRows>> OfficesAsync(CcgHeader ccg, CancellationToken cancellationToken)
    {
        var holders = await db.CcgOfficeHolders.AsNoTracking()
            .Where(row => row.CcgCode == ccg.Code)
            .OrderByDescending(row => row.From)
            .ToListAsync(cancellationToken);
        return [.. Enum.GetValues<Office>().Select(office => new OfficeRows(
            office,
            [.. holders.Where(row => row.Office == office)
                .Select(row => new DatedRow(row.Name, row.Period, CcgLinks.ChangeHolder(ccg.Code, row.Id)))]))];
    }

    private async Task<IReadOnlyList<DatedRow>> BoardsAsync(CcgHeader ccg, CancellationToken cancellationToken)
    {
        var boards = await db.CcgBoards.AsNoTracking()
            .Where(row => row.CcgCode == ccg.Code)
            .OrderBy(row => row.BoardName)
            .ThenByDescending(row => row.From)
            .ToListAsync(cancellationToken);
        return [.. boards.Select(row => new DatedRow(row.BoardName, row.Period, CcgLinks.ChangeBoard(ccg.Code, row.Id)))];
    }

    private Task<List<CcgDelegatedFunction>> FunctionsAsync(CcgHeader ccg, CancellationToken cancellationToken) => db.CcgDelegatedFunctions
        .AsNoTracking()
        .Where(row => row.CcgCode == ccg.Code)
        .ToListAsync(cancellationToken);

    private static IReadOnlyList<DatedRow> FunctionRows(CcgHeader ccg, IReadOnlyList<CcgDelegatedFunction> functions) =>
    [
        .. functions.OrderBy(row => row.Function).ThenByDescending(row => row.From).Select(row => new DatedRow(
            row.Function.DisplayText(),
            row.Period,
            row.Function.IsHeldFromOpening() ? null : CcgLinks.ChangeFunction(ccg.Code, row.Id))),
    ];

    // What is left of the conditions of a closed group stands with the one that answers for it.
    private async Task<IReadOnlyList<ConditionOfCcg>> ConditionsAsync(
        CcgHeader ccg, IReadOnlyList<FollowedCcg> followed, Actor actor, CancellationToken cancellationToken)
    {
        var others = followed.Select(other => other.Code).ToList();
        var conditions = await db.AuthorisationConditions.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(condition => condition.CcgCode == ccg.Code
                || (condition.DischargedOn == null && others.Contains(condition.CcgCode)))
            .OrderBy(condition => condition.DischargedOn != null)
            .ThenBy(condition => condition.Number)
            .Select(condition => new ConditionOfCcg(
                condition.CcgCode,
                condition.Number,
                condition.Text,
                condition.SupportLevel,
                condition.Reviews.Where(review => review.Decision == null).Min(review => (DateOnly?)review.ReviewOn),
                condition.DischargedOn))
            .ToListAsync(cancellationToken);
        var words = followed.ToDictionary(other => other.Code, other => CcgFate.PassedFrom(other.Name, other.ClosedOn));
        return [.. conditions.Select(condition => condition with { PassedFrom = words.GetValueOrDefault(condition.Ccg) })];
    }

    private async Task<RequestsOfCcg> RequestsAsync(CcgHeader ccg, Actor actor, CancellationToken cancellationToken)
    {
        var (today, open) = (actor.Today, RequestStages.Open.ToArray());
        return await db.InformationRequests.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(request => request.CcgCode == ccg.Code && request.Number != null && request.Stage != RequestStage.Replaced)
            .GroupBy(request => request.CcgCode)
            .Select(requests => new RequestsOfCcg(
                requests.Count(),
                requests.Count(request => open.Contains(request.Stage)),
                requests.Count(request => request.Stage == RequestStage.Issued && request.DueOn < today)))
            .SingleOrDefaultAsync(cancellationToken) ?? new RequestsOfCcg(0, 0, 0);
    }

    private async Task<SupportOfCcg> SupportAsync(CcgHeader ccg, Actor actor, CancellationToken cancellationToken)
    {
        var (today, open) = (actor.Today, SupportStages.Open.ToArray());
        return await db.SupportPackages.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(package => package.CcgCode == ccg.Code && package.Stage != SupportStage.Discarded)
            .GroupBy(package => package.CcgCode)
            .Select(packages => new SupportOfCcg(
                packages.Count(),
                packages.Count(package => open.Contains(package.Stage)),
                packages.Count(package => package.Stage == SupportStage.Agreed && package.EndsOn < today)))
            .SingleOrDefaultAsync(cancellationToken) ?? new SupportOfCcg(0, 0, 0);
    }

    private async Task<EscalationsOfCcg> InterventionsAsync(CcgHeader ccg, Actor actor, CancellationToken cancellationToken)
    {
        var open = InterventionStages.Open.ToArray();
        return await db.Interventions.AsNoTracking()
            .OwnTo(db, actor)
            .Where(row => row.CcgCode == ccg.Code)
            .GroupBy(row => row.CcgCode)
            .Select(rows => new EscalationsOfCcg(rows.Count(), rows.Count(row => open.Contains(row.Stage))))
            .SingleOrDefaultAsync(cancellationToken) ?? new EscalationsOfCcg(0, 0);
    }

    private async Task<EscalationsOfCcg> EscalationsAsync(CcgHeader ccg, Actor actor, CancellationToken cancellationToken)
    {
        var open = EscalationStages.Open.ToArray();
        return await db.Escalations.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(escalation => escalation.CcgCode == ccg.Code)
            .GroupBy(escalation => escalation.CcgCode)
            .Select(escalations => new EscalationsOfCcg(
                escalations.Count(), escalations.Count(escalation => open.Contains(escalation.Stage))))
            .SingleOrDefaultAsync(cancellationToken) ?? new EscalationsOfCcg(0, 0);
    }

    private Task<List<FollowedCcg>> FollowedAsync(CcgHeader ccg, DateOnly today, CancellationToken cancellationToken) =>
        db.Ccgs.AsNoTracking()
            .AnsweredBy(ccg.Code, today)
            .Where(other => other.Code != ccg.Code)
            .OrderBy(other => other.Code)
            .Select(other => new FollowedCcg(other.Code, other.NameOn(today), other.ClosedOn!.Value))
            .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<PatientsRow>> PatientsAsync(CcgHeader ccg, CancellationToken cancellationToken) =>
        await db.RegisteredPatients.AsNoTracking()
            .Where(row => row.CcgCode == ccg.Code)
            .OrderByDescending(row => row.Year)
            .ThenBy(row => row.Quarter)
            .Select(row => new PatientsRow(row.Year, row.Quarter, row.Total))
            .ToListAsync(cancellationToken);

    private sealed record FollowedCcg(OrganisationCode Code, string Name, DateOnly ClosedOn);
}
