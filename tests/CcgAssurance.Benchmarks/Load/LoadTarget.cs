using System.Diagnostics;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Benchmarks.Load;

/// <summary>The application with some years of England in its database, listening on loopback, and a reader of each role who is logged in.</summary>
internal sealed class LoadTarget : IAsyncDisposable
{
    private const string Group = "00C";
    private const int RoundsToWarmUp = 60;
    private readonly AssuranceApp _app;
    private readonly Dictionary<string, Visitor> _readers = [];

    private LoadTarget(AssuranceApp app) => _app = app;

    public static async Task<LoadTarget> StartAsync(int years)
    {
        var app = await AssuranceApp.WithAsync(services => services.AddSingleton<IStartupFilter, BareEndpoint>());
        await England.FillAsync(app, years);
        app.Serve();
        var target = new LoadTarget(app);
        target._readers[""] = target.Visitor();
        var (team, region) = await app.ReadAsync(async db =>
        {
            var code = OrganisationCode.Parse(Group, null);
            var own = await db.Ccgs.Where(ccg => ccg.Code == code).SelectMany(ccg => ccg.AreaTeams).Select(row => row.AreaTeamCode).FirstAsync();
            return (own, await db.AreaTeams.Where(row => row.Code == own).SelectMany(row => row.Regions).Select(row => row.RegionCode).FirstAsync());
        });
        foreach (var (role, organisation) in new (Role, OrganisationCode)[]
        {
            (Role.AreaTeamLead, team), (Role.RegionalReviewer, region), (Role.NationalTeam, OrganisationCode.NhsEngland),
            (Role.CcgLead, OrganisationCode.Parse(Group, null)),
        })
        {
            target._readers[role.ToString()] = await target.LogInAsync(await app.Given.UserAsync(role, organisation));
        }

        return target;
    }

    /// <summary>Reads every page until the runtime has compiled for good what they need.</summary>
    public async Task WarmUpAsync()
    {
        for (var round = 0; round < RoundsToWarmUp; round++)
        {
            foreach (var page in LoadedPage.All)
            {
                await GetAsync(page.Address, page.Reader);
            }
        }
    }

    /// <summary>How many milliseconds one reader waits, in the middle of the times, and how many bytes come.</summary>
    public async Task<(double Milliseconds, int Bytes)> ReadAsync(LoadedPage page, int times)
    {
        var (waits, bytes) = (new List<double>(), 0);
        for (var round = -times / 2; round < times; round++)
        {
            var began = Stopwatch.GetTimestamp();
            bytes = await GetAsync(page.Address, page.Reader);
            if (round >= 0)
            {
                waits.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        return (Middle(waits), bytes);
    }

    /// <summary>How many milliseconds pass for each request while many readers ask at the same time.</summary>
    public async Task<double> ReadTogetherAsync(LoadedPage page, int readers, int times)
    {
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, readers).Select(_ => Task.Run(async () =>
        {
            for (var round = 0; round < times; round++)
            {
                await GetAsync(page.Address, page.Reader);
            }
        })));
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds / (readers * times);
    }

    public static LoadedPage Bare(int bytes) => new("Bare", BareEndpoint.Address + bytes, null);

    public Task<Savers> SaversAsync() => Savers.OpenAsync(_app, LogInAsync);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // The client that the test host makes for a real server follows every redirect, so that a save would read a page too.
    private Visitor Visitor(TestUser? user = null) =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _app.ClientOptions.BaseAddress }, user);

    private async Task<Visitor> LogInAsync(TestUser user)
    {
        var visitor = Visitor(user);
        await visitor.LogInAsync(user.Email, TestUser.Password);
        return visitor;
    }

    private async Task<int> GetAsync(string address, Role? reader)
    {
        var answer = await _readers[reader?.ToString() ?? ""].Client.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    private static double Middle(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
