using System.Diagnostics;
using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Benchmarks.Load;

/// <summary>
/// Eight leads of area teams, each of whom saves the judgement on a domain of a group of their own, again and again: through the page, or as
/// the same transaction behind the bare endpoint.
/// </summary>
internal sealed class Savers
{
    private const int People = 8;
    private const int RoundsToWarmUp = 200;
    private static readonly DomainNumber Domain = new(3);
    private readonly AssuranceApp _app;
    private readonly List<Saver> _savers = [];

    private Savers(AssuranceApp app) => _app = app;

    public static async Task<Savers> OpenAsync(AssuranceApp app, Func<TestUser, Task<Visitor>> logIn)
    {
        var savers = new Savers(app);
        var groups = await app.ReadAsync(db => db.Ccgs.Where(ccg => ccg.ClosedOn == null).OrderBy(ccg => ccg.Code)
            .Select(ccg => new { ccg.Code, Team = ccg.AreaTeams.Select(row => row.AreaTeamCode).First() }).Take(People).ToListAsync());
        foreach (var group in groups)
        {
            var address = $"/ccgs/{group.Code}/2014-15/q2/domains/{Domain}";
            var visitor = await logIn(await app.Given.UserAsync(Role.AreaTeamLead, group.Team));
            var form = (await visitor.OpenAsync(address)).Form(address);
            var (year, quarter) = (FinancialYear.StartingIn(2014), Quarter.Q2);
            var judgement = await app.ReadAsync(db => db.QuarterlyAssessments
                .Where(row => row.CcgCode == group.Code && row.Year == year && row.Quarter == quarter)
                .SelectMany(row => row.Judgements)
                .Where(row => row.Domain == Domain)
                .Select(row => row.Id)
                .SingleAsync());
            savers._savers.Add(new Saver(visitor, form, judgement));
        }

        return savers;
    }

    /// <summary>How many milliseconds one person waits for a save, in the middle of the times, and for the same transaction alone.</summary>
    public async Task<(double Save, double Bare)> OneAsync(int times)
    {
        await using var db = _app.Database.CreateContext();
        for (var round = 0; round < RoundsToWarmUp; round++)
        {
            await _savers[0].SaveAsync(db, round);
            await _savers[0].SaveBareAsync();
        }

        var (saves, bare) = (new List<double>(), new List<double>());
        for (var round = 0; round < times; round++)
        {
            saves.Add(await _savers[0].SaveAsync(db, RoundsToWarmUp + round));
            bare.Add(await _savers[0].SaveBareAsync());
        }

        return (Middle(saves), Middle(bare));
    }

    /// <summary>How many judgements all of them save in a second, and how many of the bare transactions they get done.</summary>
    public async Task<(double Saves, double Bare)> TogetherAsync(TimeSpan time) => (
        await PerSecondAsync(time, (saver, db, round) => saver.SaveAsync(db, round)),
        await PerSecondAsync(time, (saver, _, _) => saver.SaveBareAsync()));

    private async Task<double> PerSecondAsync(TimeSpan time, Func<Saver, AssuranceDbContext, int, Task<double>> save)
    {
        var saved = 0;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(_savers.Select(saver => Task.Run(async () =>
        {
            await using var db = _app.Database.CreateContext();
            for (var round = 0; Stopwatch.GetElapsedTime(began) < time; round++)
            {
                await save(saver, db, round);
                Interlocked.Increment(ref saved);
            }
        })));
        return saved / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static double Middle(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed class Saver(Visitor visitor, PageForm form, Guid judgement)
    {
        // The page is opened once: what changes in its form from save to save is the version, which is read here.
        public async Task<double> SaveAsync(AssuranceDbContext db, int round)
        {
            var version = await db.DomainJudgements.Where(row => row.Id == judgement).Select(row => row.Version).SingleAsync();
            using var request = form.ToRequest(new()
            {
                ["Form.Rationale"] = string.Create(CultureInfo.InvariantCulture, $"Saved {round} times at {Stopwatch.GetTimestamp()}."),
                ["Form.Seen.Version"] = version.ToString(),
            });
            return await SendAsync(request, 302);
        }

        public async Task<double> SaveBareAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, BareEndpoint.SaveAddress + judgement);
            return await SendAsync(request, 200);
        }

        private async Task<double> SendAsync(HttpRequestMessage request, int expected)
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await visitor.Client.SendAsync(request);
            return (int)answer.StatusCode == expected
                ? Stopwatch.GetElapsedTime(began).TotalMilliseconds
                : throw new InvalidOperationException($"A save was answered with {(int)answer.StatusCode}.");
        }
    }
}
