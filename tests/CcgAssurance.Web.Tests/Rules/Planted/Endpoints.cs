using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace CcgAssurance.Web.Tests.Rules.Planted;

/// <summary>Endpoints that the application does not have.</summary>
public static class Endpoints
{
    public static RouteEndpoint At(string address, params object[] metadata) =>
        new(_ => Task.CompletedTask, RoutePatternFactory.Parse(address), order: 0, new EndpointMetadataCollection(metadata), address);
}
