using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Testing.Builders;

/// <summary>Puts what a test needs into its database. Names and codes are counted, never random, so a run can be repeated.</summary>
public sealed class Given(AssuranceApp app)
{
    private static readonly DateOnly Start = new(2013, 4, 1);
    private static readonly string PasswordHash = new PasswordHasher<object>().HashPassword(new object(), TestUser.Password);
    private int _organisations;
    private int _users;

    public async Task<OrganisationCode> RegionAsync(string? name = null)
    {
        var code = NextCode();
        await app.WriteAsync(db => db.Regions.Add(Region.Create(code, name ?? $"Test region {code}")));
        return code;
    }

    public async Task<OrganisationCode> AreaTeamAsync(string? name = null, OrganisationCode? region = null)
    {
        var parent = region ?? await RegionAsync();
        var code = NextCode();
        await app.WriteAsync(db => db.AreaTeams.Add(AreaTeam.Create(code, name ?? $"Test area team {code}", parent, Start)));
        return code;
    }

    public async Task<OrganisationCode> CcgAsync(
        OrganisationCode? areaTeam = null, string? name = null, DateOnly? openedOn = null, DateOnly? closedOn = null, int? patients = null)
    {
        var parent = areaTeam ?? await AreaTeamAsync();
        var code = NextCode();
        await app.WriteAsync(db =>
        {
            db.Ccgs.Add(Ccg.Create(code, name ?? $"NHS Test {code} CCG", parent, openedOn ?? Start, closedOn));
            if (patients is { } count)
            {
                db.RegisteredPatients.Add(RegisteredPatients.Create(code, FinancialYear.StartingIn(2014), Quarter.Q2, count));
            }
        });
        return code;
    }

    /// <summary>
    /// An open quarter, by default Quarter 2 of 2014/15 of a new group, with whatever was judged in it. It has the meeting
    /// that is given, and otherwise a desk review, so that domains can be judged.
    /// </summary>
    public async Task<QuarterKey> QuarterAsync(
        OrganisationCode? ccg = null,
        FinancialYear? year = null,
        Quarter? quarter = null,
        AssessmentStage? stage = null,
        MeetingAnswers? meeting = null,
        params (int Domain, JudgementAnswers Answers)[] judged)
    {
        var key = new QuarterKey(ccg ?? await CcgAsync(), year ?? FinancialYear.StartingIn(2014), quarter ?? Quarter.Q2);
        await app.WriteAsync(db =>
        {
            var assessment = QuarterlyAssessment.Open(key, FrameworkVersions.For(key.Year.ToString()));
            var today = UkTime.DateOf(app.Clock.GetUtcNow());
            var held = meeting ?? Sample.DeskReview();
            if (!assessment.RecordMeeting(held, today).IsDone)
            {
                throw new InvalidOperationException("The meeting that the test starts from breaks a rule.");
            }

            var facts = new JudgementFacts { Today = today, MeetingDate = held.Date, IsDeskReview = held.TakesPlace == false };
            foreach (var (domain, answers) in judged)
            {
                if (!assessment.Judge(new DomainNumber(domain), answers, facts).IsDone)
                {
                    throw new InvalidOperationException($"The judgement on domain {domain} that the test starts from breaks a rule.");
                }
            }

            db.QuarterlyAssessments.Add(assessment);
            if (!db.QuarterMilestones.Any(row => row.Year == key.Year && row.Quarter == key.Quarter))
            {
                db.QuarterMilestones.Add(QuarterMilestones.Open(key.Year, key.Quarter, new CycleDefaults()));
            }

            if (stage is { } reached)
            {
                db.Entry(assessment).Property(row => row.Stage).CurrentValue = reached;
                db.Entry(assessment).Property(row => row.LastVersion).CurrentValue = reached.IsOpenForDrafting() ? 0 : 1;
            }
        });
        return key;
    }

    /// <summary>An item in a quarter that is open for drafting.</summary>
    public async Task<Guid> ItemAsync(QuarterKey quarter, Focus focus, ItemKind kind, ItemAnswers answers)
    {
        var id = Guid.Empty;
        await app.WriteAsync(async db =>
        {
            var assessment = await OpenedAsync(db, quarter);
            if (!assessment.AddItem(focus, kind, answers).IsDone)
            {
                throw new InvalidOperationException("The item that the test starts from breaks a rule.");
            }

            id = assessment.Items.MaxBy(item => item.Id)!.Id;
        });
        return id;
    }

    /// <summary>The narrative of a theme in a quarter that is open for drafting.</summary>
    public Task NarrativeAsync(QuarterKey quarter, Theme theme, string narrative) => app.WriteAsync(async db =>
    {
        var assessment = await OpenedAsync(db, quarter);
        if (!assessment.Narrate(theme, new ThemeAnswers { Narrative = narrative }, null).IsDone)
        {
            throw new InvalidOperationException("The narrative that the test starts from breaks a rule.");
        }

        var written = assessment.Themes.Single(row => row.Theme == theme);
        db.Expect(written, written.Version);
    });

    /// <summary>
    /// A quarter whose draft lacks nothing: every domain is judged as asked for and otherwise assured, and every theme has a narrative.
    /// </summary>
    public async Task<QuarterKey> DraftedAsync(OrganisationCode? ccg = null, params (int Domain, JudgementAnswers Answers)[] judged)
    {
        var quarter = await QuarterAsync(ccg, judged: judged);
        await JudgeRestAsync(quarter);
        foreach (var theme in Enum.GetValues<Theme>())
        {
            await NarrativeAsync(quarter, theme, "Work goes on as planned.");
        }

        return quarter;
    }

    /// <summary>Every domain of an open quarter that nobody judged becomes assured; the quarter must have the desk review that is the default.</summary>
    public Task JudgeRestAsync(QuarterKey quarter) => app.WriteAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments.Include(row => row.Judgements)
            .SingleAsync(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter);
        var facts = new JudgementFacts { Today = UkTime.DateOf(app.Clock.GetUtcNow()), IsDeskReview = true };
        foreach (var judgement in assessment.Judgements.Where(judgement => judgement.Category is null).ToList())
        {
            Played(assessment.Judge(judgement.Domain, Sample.Judgement(), facts));
            db.Expect(judgement, judgement.Version);
        }
    });

    /// <summary>The draft is shared by this lead of the area team, through the page.</summary>
    public Task ShareAsync(QuarterKey quarter, TestUser lead) => StepAsync(quarter, lead, "share");

    /// <summary>
    /// The group's lead agrees to everything but what is said about these judgements, and sends the answer. The draft must be shared.
    /// </summary>
    public Task RespondAsync(QuarterKey quarter, TestUser ccgLead, params (int Domain, ResponseAnswers Answers)[] said) => app.WriteAsync(async db =>
    {
        var assessment = await PlayedAsync(db, quarter);
        var response = assessment.CurrentResponse!;
        foreach (var answer in response.Answers)
        {
            var about = answer.IssueId is null ? answer.Focus.Domain?.Value : null;
            var answers = said.Where(row => row.Domain == about).Select(row => row.Answers).SingleOrDefault();
            Played(assessment.Answer(answer.Id, answers ?? new ResponseAnswers { Verdict = CcgVerdict.Agrees }));
            db.Expect(answer, answer.Version);
        }

        Played(assessment.SendResponse(ccgLead.At(app.Clock.GetUtcNow())));
        db.Expect(response, response.Version);
    });

    /// <summary>The report is made final by this director, through the page.</summary>
    public Task MakeFinalAsync(QuarterKey quarter, TestUser director) => StepAsync(quarter, director, "final");

    /// <summary>Both sides release the final report, so that it is public.</summary>
    public Task PublishAsync(QuarterKey quarter, TestUser ccgLead, TestUser director) => app.WriteAsync(async db =>
    {
        var assessment = await PlayedAsync(db, quarter);
        Played(assessment.DecideRelease(UndertakingParty.Ccg, null, ccgLead.At(app.Clock.GetUtcNow())));
        Played(assessment.DecideRelease(UndertakingParty.NhsEngland, null, director.At(app.Clock.GetUtcNow())));
    });

    /// <summary>
    /// The draft of a new quarter shared, played with the steps themselves, and the people it takes. A stage further on is played in the
    /// same way: answered, final, published.
    /// </summary>
    public async Task<PlayedQuarter> PlayedAsync(AssessmentStage stage, params (int Domain, JudgementAnswers Answers)[] judged)
    {
        var region = await RegionAsync();
        var team = await AreaTeamAsync(region: region);
        var quarter = await DraftedAsync(await CcgAsync(team), judged);
        var played = new PlayedQuarter(
            quarter, region, await UserAsync(Role.AreaTeamLead, team), await UserAsync(Role.AreaTeamDirector, team), await UserAsync(Role.CcgLead, quarter.Ccg));
        if (stage >= AssessmentStage.SharedWithCcg)
        {
            await ShareAsync(quarter, played.Lead);
        }

        if (stage >= AssessmentStage.CcgResponded)
        {
            await RespondAsync(quarter, played.CcgLead);
        }

        if (stage >= AssessmentStage.Final)
        {
            await MakeFinalAsync(quarter, played.Director);
        }

        if (stage >= AssessmentStage.Published)
        {
            await PublishAsync(quarter, played.CcgLead, played.Director);
        }

        return played;
    }

    /// <summary>An open quarter whose meeting is not arranged yet.</summary>
    public Task<QuarterKey> QuarterWithoutMeetingAsync(OrganisationCode? ccg = null) => QuarterAsync(ccg, meeting: new MeetingAnswers());

    public async Task<TestUser> UserAsync(Role role, OrganisationCode? organisation = null)
    {
        var at = organisation ?? role.Level() switch
        {
            OrganisationLevel.Ccg => await CcgAsync(),
            OrganisationLevel.AreaTeam => await AreaTeamAsync(),
            OrganisationLevel.Region => await RegionAsync(),
            OrganisationLevel.National => OrganisationCode.NhsEngland,
        };
        var number = Interlocked.Increment(ref _users);
        var email = string.Create(CultureInfo.InvariantCulture, $"person-{number}@test.example");
        var user = new TestUser(new UserId(Guid.CreateVersion7()), email, $"Person {number} {role.Name()}", role, at);
        await app.WriteAsync(db => db.Users.Add(new ApplicationUser
        {
            Id = user.Id.Value,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
            SecurityStamp = user.Id.ToString(),
            PasswordHash = PasswordHash,
            Name = user.Name,
            Role = role,
            Organisation = at,
        }));
        return user;
    }

    private static Task<QuarterlyAssessment> OpenedAsync(AssuranceDbContext db, QuarterKey quarter) => db.QuarterlyAssessments
        .Include(row => row.Items)
        .Include(row => row.Themes)
        .SingleAsync(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter);

    // Through the page, because a step that sends something also keeps what it sends.
    private async Task StepAsync(QuarterKey quarter, TestUser user, string step)
    {
        var draft = $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/draft";
        using var visitor = await app.LogInAsync(user);
        var page = await visitor.OpenAsync(draft);
        var answer = await visitor.SubmitAsync(page.Form($"{draft}/{step}"));
        if (answer.Status != 302)
        {
            throw new InvalidOperationException($"The step '{step}' that the test starts from was answered with {answer.Status}: {answer.Text}");
        }
    }

    private static Task<QuarterlyAssessment> PlayedAsync(AssuranceDbContext db, QuarterKey quarter) => db.QuarterlyAssessments
        .Include(row => row.Responses).ThenInclude(response => response.Answers)
        .Include(row => row.Releases)
        .SingleAsync(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter);

    private static void Played(Domain.Records.Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException("A step that the test starts from breaks a rule.");
        }
    }

    /// <summary>Codes from ZAA on, which no real organisation of the reference data has.</summary>
    private OrganisationCode NextCode()
    {
        var number = Interlocked.Increment(ref _organisations) - 1;
        return OrganisationCode.Parse($"Z{(char)('A' + number / 26)}{(char)('A' + number % 26)}", CultureInfo.InvariantCulture);
    }
}
