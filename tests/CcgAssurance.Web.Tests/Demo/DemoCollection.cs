namespace CcgAssurance.Web.Tests.Demo;

/// <summary>Playing the demo takes ten seconds and more, so all who only look at it share one.</summary>
[CollectionDefinition]
public sealed class DemoCollection : ICollectionFixture<DemoApp>;
