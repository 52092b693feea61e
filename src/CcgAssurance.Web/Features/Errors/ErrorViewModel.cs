namespace CcgAssurance.Web.Features.Errors;

public sealed record ErrorViewModel(int Status, string Heading, string WhatHappened, string WhatToDo, string? Reference);
