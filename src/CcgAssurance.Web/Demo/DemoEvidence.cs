using System.Globalization;
using System.Text;
using CcgAssurance.Data;
using CcgAssurance.Domain;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Assessments.CcgView;
using CcgAssurance.Web.Features.Assessments.EditEvidence;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>What both sides brought to the first conversation of 2014/15 in Anyshire North.</summary>
public sealed class DemoEvidence(AssuranceDbContext db, AddEvidenceHandler evidence, AddPointHandler points)
{
    private static readonly QuarterKey Quarter =
        new(OrganisationCode.Parse("X01", CultureInfo.InvariantCulture), FinancialYear.StartingIn(2014), Domain.Assessments.Quarter.Q1);

    /// <summary>Adds it, unless there is some already.</summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var quarter = await db.QuarterlyAssessments.AsNoTracking()
            .Where(row => row.CcgCode == Quarter.Ccg && row.Year == Quarter.Year && row.Quarter == Quarter.Quarter)
            .Select(row => new { row.Id, row.StageToken, IsEmpty = !row.Evidence.Any() && !row.Points.Any() })
            .SingleAsync(cancellationToken);
        if (!quarter.IsEmpty)
        {
            return;
        }

        var seen = new Tokens { StageToken = quarter.StageToken };
        var areaTeam = await WhoAsync(Role.AreaTeamLead, DemoOrganisations.AnyshireCode, cancellationToken);
        var ccg = await WhoAsync(Role.CcgLead, Quarter.Ccg.Value, cancellationToken);
        var (table, _) = FileCheck.Check("complaints-by-month.csv", Encoding.UTF8.GetBytes("Month,Complaints\nApril 2014,14\nMay 2014,19\nJune 2014,23\n"));

        await AddAsync(On(areaTeam, 7, 1), null, new()
        {
            Title = "Delivery dashboard, quarter 1",
            Kind = EvidenceKind.NationalInsight,
            Date = new DateOnly(2014, 6, 30),
            Scope = EvidenceScope.National,
            Summary = "Access to psychological therapies is below the national standard for the second quarter. Waiting times for planned care are met.",
            Focuses = [About(3), Focus.On(Theme.ParityOfEsteem)],
            Tags = [EvidenceTag.MentalHealth],
            ShowsShortfall = true,
        });
        await AddAsync(On(areaTeam, 7, 2), table, new()
        {
            Title = "Complaints about out-of-hours care",
            Kind = EvidenceKind.ComplaintsAndConcerns,
            Source = "Anyshire support unit",
            Date = new DateOnly(2014, 6, 27),
            Scope = EvidenceScope.Local,
            Summary = "Complaints rose from 14 in April to 23 in June. Most are about waiting for a call back.",
            Focuses = [About(1), About(2)],
            Tags = [EvidenceTag.Complaints],
        });
        await AddAsync(On(areaTeam, 7, 3), null, new()
        {
            Title = "What a partner said after the risk summit",
            Kind = EvidenceKind.Other,
            OtherKind = "Conversation",
            Date = new DateOnly(2014, 7, 2),
            Scope = EvidenceScope.Soft,
            Summary = "The provider's new managers are said to be unsure whom to talk to in the CCG. Ask about it without naming anybody.",
            Focuses = [About(5), About(6)],
        });
        await AddAsync(On(ccg, 7, 7), null, new()
        {
            Title = "Member practice survey, spring 2014",
            Kind = EvidenceKind.Survey,
            Source = "Member practices",
            Date = new DateOnly(2014, 5, 16),
            Scope = EvidenceScope.Local,
            Summary = "41 of 46 practices answered. Three in four say that they can influence the CCG's decisions.",
            Focuses = [About(2), About(6)],
        });
        await SayAsync(About(2), On(ccg, 7, 7), "Our patient reference group now meets every month and chooses its own agenda.");
        await SayAsync(About(5), On(ccg, 7, 8), "We agreed one plan for urgent care with the council and both hospitals in May.");
        await SayAsync(Focus.On(Theme.ParityOfEsteem), On(ccg, 7, 8), "A second provider of psychological therapies starts in September.");

        Task AddAsync(Actor actor, UploadedFile? file, EvidenceAnswers answers) =>
            EnsureAsync(evidence.HandleAsync(quarter.Id, answers, file, seen, actor, cancellationToken));

        Task SayAsync(Focus focus, Actor actor, string text) =>
            EnsureAsync(points.HandleAsync(quarter.Id, focus, text, seen, actor, cancellationToken));
    }

    private static async Task EnsureAsync(Task<Outcome> saving)
    {
        if (!(await saving).IsDone)
        {
            throw new InvalidOperationException("The demo's own evidence breaks a rule.");
        }
    }

    private static Focus About(int domain) => Focus.On(new DomainNumber(domain));

    private static Actor On(Actor person, int month, int day) =>
        person with { At = UkTime.MomentOf(new DateOnly(2014, month, day), new TimeOnly(10, 30)) };

    private async Task<Actor> WhoAsync(Role role, string organisation, CancellationToken cancellationToken)
    {
        var code = OrganisationCode.Parse(organisation, CultureInfo.InvariantCulture);
        var user = await db.Users.AsNoTracking().FirstAsync(user => user.Role == role && user.Organisation == code, cancellationToken);
        return new Actor(new UserId(user.Id), user.Name, role, code, default);
    }
}
