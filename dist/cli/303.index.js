export const id = 303;
export const ids = [303];
export const modules = {

/***/ 17303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubChecks: () => (/* binding */ gitHubChecks)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/js/model/checks.js
var model_checks = __webpack_require__(71183);
// EXTERNAL MODULE: ./build/js/adapters/github/client/errors.js
var errors = __webpack_require__(44908);
;// CONCATENATED MODULE: ./build/js/adapters/github/checks/commit-checks.js

/** What was not allowed, and the permission that allows it. */
class Refused extends Error {
    permission;
    status;
    constructor(permission, cause) {
        super((0,errors/* describeError */.Uc)(cause), { cause });
        this.permission = permission;
        this.status = (0,errors/* statusOf */.c2)(cause) ?? 403;
    }
}
/** Asks what takes a permission of its own. Throws `Refused` where the token lacks it. */
async function allowed(permission, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw (0,errors/* isNotAllowed */.wY)(error) ? new Refused(permission, error) : error;
    }
}

;// CONCATENATED MODULE: ./build/js/adapters/github/checks/check-runs.js


/** A page holds 100, and GitHub lists no more than the newest 1,000 suites of a commit: https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference. */
const mostPages = 10;
const shape = schemas/* object */.Ikc({
    total_count: schemas/* number */.aig(),
    check_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* number */.aig(),
        name: schemas/* string */.YjP(),
        status: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP().nullable(),
        app: schemas/* object */.Ikc({ id: schemas/* number */.aig(), slug: schemas/* string */.YjP().optional() }).nullable(),
    })),
});
/** The newest check runs of a commit, of each suite. Throws when GitHub does not answer. */
async function listCheckRuns({ client, at, commit }) {
    const checks = [];
    for (let page = 1;; page += 1) {
        const asked = { ...at, ref: commit, per_page: 100, page };
        const { data } = await allowed("checks: read", () => client.rest.checks.listForRef(asked));
        const { total_count, check_runs } = shape.parse(data);
        checks.push(...check_runs.map(madeOf));
        const isEnd = checks.length >= total_count || check_runs.length === 0;
        if (isEnd || page === mostPages)
            return { checks, isCut: checks.length < total_count };
    }
}
function madeOf({ id, name, status, conclusion, app }) {
    return {
        id,
        name,
        is: "check-run",
        app: app?.slug?.toLowerCase() ?? null,
        maker: app?.id ?? 0,
        workflow: null,
        ...stateOf(status, conclusion),
    };
}
/** Of a check run or a job: https://docs.github.com/rest/checks/runs#create-a-check-run lists the conclusions. */
function stateOf(status, conclusion) {
    if (status !== "completed")
        return { state: "pending", word: status };
    const word = conclusion ?? "no conclusion";
    return { state: concluded[word] ?? "unproven", word };
}
const concluded = {
    success: "success",
    failure: "failed",
    timed_out: "failed",
    startup_failure: "failed",
};

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./build/js/adapters/github/checks/job-workflows.js






/** Jobs of wanted names that are asked about; each takes a request or two. */
const mostJobs = 40;
/** Requests under way at once. */
const atOnce = 5;
const permission = "actions: read";
const jobShape = schemas/* object */.Ikc({
    run_id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
});
const runShape = schemas/* object */.Ikc({ path: schemas/* string */.YjP() });
/**
 * The same check runs, those of GitHub Actions that are wanted with the workflow whose job they are, and with the job's own conclusion. The check run of a job has the
 * job's id (https://docs.github.com/rest/actions/workflow-jobs, `check_run_url`); one that a job made through the API, of any name and in any suite,
 * is no job. Throws when GitHub does not answer.
 */
async function workflowsOf(of, runs, isWanted) {
    const jobs = runs.filter((run) => run.app === model_checks/* actionsApp */.$ && isWanted(run));
    const others = runs.filter((run) => !jobs.includes(run));
    const limit = (0,p_limit/* default */.A)(atOnce);
    const paths = new Map();
    const asked = jobs.slice(0, mostJobs).map((run) => limit(() => withWorkflow(of, run, paths)));
    return { checks: [...(await Promise.all(asked)), ...others], isCut: jobs.length > mostJobs };
}
async function withWorkflow(of, run, paths) {
    const job = await jobOf(of, run.id);
    if (job === null || job.name !== run.name)
        return run;
    const path = paths.get(job.run_id) ?? pathOf(of, job.run_id);
    paths.set(job.run_id, path);
    return { ...run, workflow: await path, ...stateOf(job.status, job.conclusion) };
}
/** Null: it is no job. Where the token may not see jobs GitHub says of all of them that they are not there. */
async function jobOf({ client, at }, id) {
    try {
        const { data } = await allowed(permission, () => client.rest.actions.getJobForWorkflowRun({ ...at, job_id: id }));
        return jobShape.parse(data);
    }
    catch (error) {
        if ((0,errors/* statusOf */.c2)(error) !== 404)
            throw error;
        await allowed(permission, () => client.rest.actions.listWorkflowRunsForRepo({ ...at, per_page: 1 }));
        return null;
    }
}
/** `.github/workflows/ci.yml`, where GitHub also writes `…@main`. */
async function pathOf({ client, at }, run) {
    const { data } = await allowed(permission, () => client.rest.actions.getWorkflowRun({ ...at, run_id: run }));
    return runShape.parse(data).path.replace(/@.*$/, "");
}

;// CONCATENATED MODULE: ./build/js/adapters/github/checks/statuses.js


/** GitHub takes 1,000 statuses of one context: https://docs.github.com/rest/commits/statuses#create-a-commit-status. */
const statuses_mostPages = 20;
const statuses_shape = schemas/* array */.YOg(schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    context: schemas/* string */.YjP(),
    creator: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* number */.aig() }).nullable(),
}));
/** The newest status of each context by each who posted it: nobody posts another one's away. Throws when GitHub does not answer. */
async function listStatuses({ client, at, commit }) {
    const newest = new Map();
    for (let page = 1;; page += 1) {
        const asked = { ...at, ref: commit, per_page: 100, page };
        const { data } = await allowed("statuses: read", () => client.rest.repos.listCommitStatusesForRef(asked));
        const statuses = statuses_shape.parse(data).map(statuses_madeOf);
        for (const made of statuses) {
            const name = `${made.maker} ${made.name.toLowerCase()}`;
            if (!newest.has(name))
                newest.set(name, made);
        }
        const isEnd = statuses.length < 100;
        if (isEnd || page === statuses_mostPages)
            return { checks: [...newest.values()], isCut: !isEnd };
    }
}
/** An App posts as `slug[bot]`. */
function statuses_madeOf({ state, context, creator }) {
    const slug = /^(.*)\[bot\]$/.exec(creator?.login ?? "")?.[1];
    return {
        name: context,
        is: "status",
        app: slug?.toLowerCase() ?? null,
        maker: creator?.id ?? 0,
        workflow: null,
        state: states[state] ?? "unproven",
        word: state,
    };
}
const states = {
    success: "success",
    failure: "failed",
    error: "failed",
    pending: "pending",
};

;// CONCATENATED MODULE: ./build/js/adapters/github/checks/checks.js








/** GitHub's checks of commits: check runs, the workflows behind those of GitHub Actions, and commit statuses. */
function gitHubChecks({ client, at, wait = promises_.setTimeout, without }) {
    return {
        of: async (commit, links) => {
            try {
                const answer = await read({ client, at, commit }, links);
                return { ...answer, checks: answer.checks.filter(({ is, maker }) => is === "status" || maker !== without) };
            }
            catch (error) {
                return { is: "unverifiable", because: why(error, commit) };
            }
        },
        mergedBy: (commit) => mergedBy({ client, at, commit }),
        wait: (seconds) => wait(seconds * 1_000),
    };
}
/** Statuses are of no use to jobs: GitHub Actions makes check runs, and any job can post a status. */
async function read(of, links) {
    const wantsStatuses = links.some(({ workflow }) => workflow === null);
    const [runs, statuses] = await Promise.all([
        listCheckRuns(of),
        wantsStatuses ? listStatuses(of) : { checks: [], isCut: false },
    ]);
    const isWanted = (made) => links.some(({ name, workflow }) => workflow !== null && (0,model_checks/* isNamed */.e)(made, name));
    const jobs = await workflowsOf(of, runs.checks, isWanted);
    const checks = [...jobs.checks, ...statuses.checks];
    return { is: "told", commit: of.commit, checks, isCut: runs.isCut || statuses.isCut || jobs.isCut };
}
function why(error, commit) {
    if (error instanceof Refused)
        return `the token may not read the checks (${error.message}): the job needs \`permissions: ${error.permission}\``;
    const status = (0,errors/* statusOf */.c2)(error);
    const at = commit.slice(0, 7);
    if (status === 404)
        return `GitHub answered 404: it has no ${at} in this repository, or the token may not see it`;
    if (status === 422)
        return `GitHub has no commit ${at} in this repository; push it, and run this again`;
    return `the checks could not be read: ${(0,errors/* describeError */.Uc)(error)}`;
}
const pulls = schemas/* array */.YOg(schemas/* object */.Ikc({
    merged_at: schemas/* string */.YjP().nullable(),
    merge_commit_sha: schemas/* string */.YjP().nullable(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
}));
/** Of several that hold the commit the one whose merge it is. */
async function mergedBy({ client, at, commit }) {
    try {
        const asked = { ...at, commit_sha: commit, per_page: 100 };
        const found = pulls.parse((await client.rest.repos.listPullRequestsAssociatedWithCommit(asked)).data);
        const merged = found.find((pull) => pull.merged_at !== null && pull.merge_commit_sha === commit);
        return merged?.head.sha ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 93315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ toJob)
/* harmony export */ });
/* unused harmony export toServer */
/** To the maintainer of a workflow. */
const toJob = {
    again: "run the job again, and see https://www.githubstatus.com if it happens again",
    anew: "run the job again",
    whenHourHasPassed: "run the job again when an hour has passed",
    inMinutes: "run the job again in a few minutes",
    permissions: "the job needs `permissions: contents: read` and `pull-requests: read`",
    token: "see the Action's input `token`",
    tooLarge: "check the repository out instead (actions/checkout with `fetch-depth: 2`)",
    teams: "a workflow's own token cannot see teams; the input org-token takes one that can",
    instead: "the result is in the job summary",
    withoutIssue: "what is due is in the job summary",
};
/** To the people of a server, which asks again by itself. */
const toServer = {
    again: "the bot retries by itself; see https://www.githubstatus.com",
    anew: "comment `/compliance recheck`",
    whenHourHasPassed: "the bot retries when the limit is reset",
    inMinutes: "the bot retries in a few minutes",
    permissions: "the App needs the permissions that docs/bot.md lists, and an administrator has to accept the new ones",
    token: "see the App's key and its installation",
    tooLarge: "the Action can evaluate it in a checkout",
    teams: "the App needs the permission to read members",
    instead: "the check has the result",
    withoutIssue: "the bot tries again the next night",
};


/***/ }),

/***/ 44908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   Rd: () => (/* binding */ responseHeader),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   eI: () => (/* binding */ CutOff),
/* harmony export */   gp: () => (/* binding */ isSecondaryLimit),
/* harmony export */   wY: () => (/* binding */ isNotAllowed)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93315);

/** An answer of which only a part arrived: as good as none, but what was to be written may well be. */
class CutOff extends Error {
    status = 502;
    constructor(ofRead) {
        super(ofRead ? "its answer was cut off" : "its answer was cut off, so it is not known whether it was done");
    }
}
/** A query, by whichever API. */
function isRead({ method, url }) {
    return method === "GET" || url.endsWith("/graphql");
}
/** The HTTP status of a failed request, 500 where there was no answer at all; null: no failure of a request. */
function statusOf(error) {
    const { status } = Object(error);
    return typeof status === "number" ? status : null;
}
function responseHeader(error, name) {
    const { response } = Object(error);
    const value = response?.headers?.[name];
    return value === undefined ? null : String(value);
}
/** Too many requests in too short a time; asking again later can help. */
function isSecondaryLimit(error) {
    const status = statusOf(error);
    return (status === 403 || status === 429) && /secondary rate limit|abuse detection/i.test(messageOf(error));
}
/** The token may not do that: true of a workflow's token on a pull request from a fork, for everything that writes. */
function isNotAllowed(error) {
    return statusOf(error) === 403 && !isSecondaryLimit(error) && responseHeader(error, "x-ratelimit-remaining") !== "0";
}
/** Why GitHub could not be asked, or did not do it: one clause for people, without a trailing full stop. */
function describeError(error) {
    const status = statusOf(error);
    const said = firstLine(messageOf(error));
    if (status === null)
        return said;
    if (error instanceof CutOff)
        return `GitHub did not finish the request: ${said}`;
    if (isSecondaryLimit(error))
        return `GitHub's secondary rate limit was reached; ${adviceOf(error).inMinutes}`;
    if (responseHeader(error, "x-ratelimit-remaining") === "0")
        return "the token's rate limit is used up";
    if (status === 401)
        return `GitHub rejected the token (${said})`;
    if (Object(error).response === undefined)
        return `GitHub could not be reached (${said})`;
    return `GitHub answered ${status} (${said})`;
}
/** What the client that asked says to do about its errors. */
function adviceOf(error) {
    return Object(error).advice ?? _advice_js__WEBPACK_IMPORTED_MODULE_0__/* .toJob */ .z;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** An answer may be a proxy's whole page. */
function firstLine(text) {
    return (text.split("\n", 1)[0] ?? "").replace(/ - https:\S+$/, "").slice(0, 200);
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
