using CcgAssurance.Web.Infrastructure.Binding;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcgAssurance.Web.Tests.Infrastructure.Binding;

/// <summary>A server with our binding and one action, so that forms are posted and bound as in the application.</summary>
internal static class FormServer
{
    public static async Task<ReceivedForm> PostAsync(params (string Name, string Value)[] fields)
    {
        var received = new ReceivedForm();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(received);
        builder.Logging.ClearProviders();
        builder.Services.AddControllers()
            .ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Clear();
                parts.ApplicationParts.Add(new AssemblyPart(typeof(BoundFormController).Assembly));
            })
            .AddNhsBinding();
        await using var app = builder.Build();
        app.MapControllers();
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var client = app.GetTestClient();
        using var response = await client.PostAsync(
            new Uri("/bound-form", UriKind.Relative), content, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return received;
    }
}
